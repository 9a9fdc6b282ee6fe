/** Spreadsheets take a cell that begins like this for a formula, and run it; their wide twins too. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/

/** A number or a quotient runs nothing: "-0.5570" must stay what it is. */
const number = /^[-+]?\d+(\.\d+)?(\/\d+)?$/

/** A text that no spreadsheet takes for a formula: an apostrophe in front says that it is text. */
export const guarded = (text: string): string => (formula.test(text) && !number.test(text) ? `'${text}` : text)
