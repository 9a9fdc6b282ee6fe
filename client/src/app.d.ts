import type { Behind } from '#lib/behind.ts'
import type { Found } from '#lib/found.ts'
import type { Unread } from '#lib/reading.ts'
import type { Language } from '#lib/words/index.ts'

declare global {
  namespace App {
    interface Locals {
      /** Language of the page, from its address. */
      language: Language
      /** What the reader chose; `auto` follows the system. */
      theme: 'auto' | 'light' | 'dark'
    }
    interface PageData {
      language: Language
      theme: 'auto' | 'light' | 'dark'
      behind?: Behind
      /** Parts of the address that the page could not read. */
      unread?: readonly Unread[]
    }
    /** What a reader did on a page without leaving it: a history entry keeps it, for Back. */
    interface PageState {
      /** What is unfolded in a tree. */
      open?: readonly string[]
      /** What a what-if has changed. */
      set?: readonly { readonly component: string; readonly to: string }[]
      /** What stands behind the page as the reader made it. */
      behind?: Behind
    }
    interface Error {
      /** Code of the API's refusal, where there is one. */
      code?: string
      /** What may have been meant, where there is nothing. */
      near?: readonly Found[]
    }
  }
}
