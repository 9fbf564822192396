import louvainModule from 'graphology-communities-louvain';
import betweennessModule from 'graphology-metrics/centrality/betweenness.js';
import pagerankModule from 'graphology-metrics/centrality/pagerank.js';

/** These packages are CommonJS and export the function itself; their types say that it is the property `default` of that. */
export const louvain = louvainModule as unknown as typeof louvainModule.default;
export const betweennessOf = betweennessModule as unknown as typeof betweennessModule.default;
export const pagerankOf = pagerankModule as unknown as typeof pagerankModule.default;
