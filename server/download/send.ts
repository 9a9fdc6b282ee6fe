import type { ServerResponse } from 'node:http'

/** Writes chunks as fast as they are taken; stops asking for more when the reader leaves. Ends the response, unless a chunk fails. */
export const sendChunks = async (chunks: AsyncIterable<string | Uint8Array>, response: ServerResponse): Promise<void> => {
  let wake = (): void => {}
  // Listened to once each: what compresses the response hands on listeners that it never takes off.
  response.on('drain', () => wake()).on('close', () => wake())
  for await (const chunk of chunks) {
    if (response.destroyed) return
    const woken = new Promise<void>((resolve) => (wake = resolve))
    if (!response.write(chunk)) await woken
  }
  response.end()
}
