import { error, redirect } from '@sveltejs/kit'
import type { RequestHandler } from './$types'

const themes = new Set(['auto', 'light', 'dark'])

/** Remembers the reader's theme and goes back to the page, with or without JavaScript. */
export const POST: RequestHandler = async ({ request, cookies, url }) => {
  const form = await request.formData()
  const [theme, back] = [form.get('theme'), form.get('back')]
  if (typeof theme !== 'string' || !themes.has(theme)) error(400, { message: 'A theme is auto, light or dark.' })
  cookies.set('theme', theme, { path: '/', httpOnly: true, sameSite: 'lax', secure: url.protocol === 'https:', maxAge: 31_536_000 })
  // Only a page of this site, and not this address, which has none.
  redirect(303, typeof back === 'string' && /^\/(?![/\\]|theme\b)/.test(back) ? back : '/')
}
