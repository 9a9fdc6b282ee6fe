import { startProduct } from '../support/product.ts'

/*
 * `node test/bench/press.ts`: how long a press of a stepper waits for index, grade and rank, on the product as `npm start` runs it.
 * To reach: 50 ms at the 95th percentile.
 */

const [warm, presses] = [30, 300]

const product = await startProduct()
const times: number[] = []
try {
  for (let at = 0; at < warm + presses; at++) {
    const set = [1 + (at % 47), 1 + ((at * 7 + 1) % 47)].map((number, step) => `I${number}:${1 + ((at + step) % 5)}`)
    const began = performance.now()
    const response = await fetch(`${product.url}/agencies/51.71/what-if/answer?year=2021&set=${set.join('~')}`)
    await response.text()
    if (at >= warm) times.push(performance.now() - began)
  }
} finally {
  await product.stop()
}
const sorted = times.toSorted((one, other) => one - other)
for (const share of [0.5, 0.95, 0.99]) console.log(`p${share * 100}: ${sorted[Math.floor(share * presses)]?.toFixed(1)} ms`)
