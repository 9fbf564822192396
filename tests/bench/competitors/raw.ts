import type { Driver } from 'neo4j-driver';
import { rowOfRecord, toNeo4j } from '../../../src/graph/neo4jValues.js';
import type { Parameters, Row } from '../../../src/graph/port.js';

/** One statement through the driver and nothing else: the least that an answer costs. */
export async function readRaw(driver: Driver, text: string, parameters: Parameters): Promise<readonly Row[]> {
  const session = driver.session({ defaultAccessMode: 'READ' });
  const { records } = await session.run(text, toNeo4j(parameters));
  session.close();
  return records.map(rowOfRecord);
}
