import 'reflect-metadata';
import { Field, ObjectType, registerEnumType } from 'type-graphql';

/** The languages of names, and the property of a node that holds its name in each. */
export const LANGUAGES = Object.freeze({ EN: 'nameEn', ZH_HANT: 'nameZhHant' });

export enum Language {
  EN = 'EN',
  ZH_HANT = 'ZH_HANT',
}

registerEnumType(Language, {
  name: 'Language',
  description: 'A language that names are given in.',
  valuesConfig: { EN: { description: 'Names in English.' }, ZH_HANT: { description: 'Names in Traditional Chinese (繁體中文).' } },
});

@ObjectType({ description: 'A text with its language.' })
export class LocalizedText {
  @Field(() => Language, { description: 'The language of the text.' })
  lang!: Language;

  @Field(() => String, { description: 'The text itself.' })
  value!: string;
}
