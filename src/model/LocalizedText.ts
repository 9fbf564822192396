import 'reflect-metadata';
import { Field, ObjectType } from 'type-graphql';
import { enumeration } from './enumeration.js';

/** The languages of names, and the property of a node that holds its name in each. */
export const LANGUAGES = Object.freeze({ EN: 'nameEn', ZH_HANT: 'nameZhHant' });

export const Language = enumeration('Language', 'A language that names are given in.', {
  EN: 'Names in English.',
  ZH_HANT: 'Names in Traditional Chinese (繁體中文).',
});

@ObjectType({ description: 'A text with its language.' })
export class LocalizedText {
  @Field(() => Language, { description: 'The language of the text.' })
  lang!: string;

  @Field(() => String, { description: 'The text itself.' })
  value!: string;
}
