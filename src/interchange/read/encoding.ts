import { open } from 'node:fs/promises';

/** The encodings that a byte order mark tells. That of UTF-8 is left to the parser, which skips it. */
const MARKS = Object.freeze([
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
]);

/** The encoding of a file: the one that is named, or what its first bytes say, or UTF-8. */
export async function encodingOf(path: string, named: string | undefined): Promise<string> {
  if (named !== undefined) return new TextDecoder(named).encoding;
  const file = await open(path);
  try {
    const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return MARKS.find(({ bytes }) => bytes.every((byte, index) => buffer[index] === byte))?.encoding ?? 'utf-8';
  } finally {
    await file.close();
  }
}

/** Turns bytes into text as they come; what is no character in the encoding becomes U+FFFD. */
export async function* decoded(chunks: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}
