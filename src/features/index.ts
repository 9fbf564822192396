import type { Class, Model } from '../model/model.js';
import { bridges } from './analytics/bridges/BridgesResolver.js';
import { communities } from './analytics/communities/CommunitiesResolver.js';
import { rank } from './analytics/rank/RankResolver.js';
import { gaps } from './gaps/GapsResolver.js';
import { LookupResolver } from './lookup/LookupResolver.js';
import { neighbourhood } from './neighbourhood/NeighbourhoodResolver.js';
import { OverviewResolver } from './overview/OverviewResolver.js';
import { paths } from './paths/PathsResolver.js';
import { related } from './related/RelatedResolver.js';
import { search } from './search/SearchResolver.js';
import { suggest } from './search/SuggestResolver.js';

/** What a feature adds to the schema of a model: its root fields, and the fields that depend on what the model is. */
type Feature = (model: Model) => Class;

/** The features: a folder and a line each. */
export const features: readonly Feature[] = [
  () => LookupResolver,
  gaps,
  () => OverviewResolver,
  search,
  suggest,
  neighbourhood,
  paths,
  related,
  rank,
  communities,
  bridges,
];
