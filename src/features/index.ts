import type { Class } from '../model/model.js';
import { LookupResolver } from './lookup/LookupResolver.js';

/** The features: a folder and a line each. */
export const features: readonly Class[] = [LookupResolver];
