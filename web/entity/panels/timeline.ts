import { ask } from '../../graphql/ask.js';
import { graphql } from '../../graphql/generated/index.js';

const TIMELINE = graphql(`
  query ShowTimeline($id: ID!) {
    node(id: $id) {
      ... on Entity {
        timeline {
          undated
          periods {
            period
            started
            ended
          }
        }
      }
    }
  }
`);

/** How many facts began and ended in a year. */
export interface Year {
  readonly year: number;
  readonly started: number;
  readonly ended: number;
}

export interface Years {
  readonly years: readonly Year[];
  readonly undated: number;
}

export async function loadYears(id: string): Promise<Years> {
  const { node } = await ask(TIMELINE, { id });
  const { undated, periods } = node && 'timeline' in node ? node.timeline : { undated: 0, periods: [] };
  return { undated, years: periods.map(({ period, started, ended }) => ({ year: Number(period), started, ended })) };
}

/** Years that are written below the bars: few enough that none runs into the next. */
export function ticks(years: readonly Year[], most: number): readonly number[] {
  const every = Math.max(1, Math.ceil(years.length / most));
  return years.filter((_, index) => index % every === 0).map(({ year }) => year);
}
