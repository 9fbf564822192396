import type { FastifyRequest } from 'fastify';
import type { PageLanguage } from '../saved/savedQuery.js';
import { type Parameters, single } from './parameters.js';

/** The language of the address, else the first of the browser's that there is. The route's scope has @fastify/accepts. */
export function languageOf(request: FastifyRequest<{ Querystring: Parameters }>): PageLanguage {
  const asked = single(request.query, 'lang');
  const wanted = asked === undefined ? request.accepts().languages() : [asked];
  const first = [wanted].flat().find((each) => /^(zh|en)\b/i.test(String(each)));
  return /^zh\b/i.test(String(first)) ? 'zh-Hant' : 'en';
}
