import { explorerPlugin } from '@graphiql/plugin-explorer'
import { useGraphiQL, type GraphiQLPlugin } from '@graphiql/react'
import type { Fetcher, Storage } from '@graphiql/toolkit'
import { GraphiQL } from 'graphiql'
import '@graphiql/react/style.css'
import 'graphiql/graphiql.css'
import '@graphiql/plugin-doc-explorer/style.css'
import '@graphiql/plugin-explorer/style.css'
import './explorer.css'
import 'graphiql/setup-workers/vite'
import { createElement, useEffect } from 'react'
import { createRoot } from 'react-dom/client'
import type { Question } from '#lib/answers/share.ts'

/* The only file that knows GraphiQL and React; the page loads it when it is on the screen. */

export interface Hooks {
  readonly question: Question
  /** `auto` follows the system, also when it changes. */
  readonly theme: 'auto' | 'light' | 'dark'
  /** Sends a question to the graph; introspection too. */
  readonly ask: Fetcher
  readonly onDocument: (document: string) => void
  readonly onVariables: (variables: string) => void
}

export interface Explorer {
  /** Puts another question into the editors. */
  readonly load: (question: Question) => void
  readonly close: () => void
}

/** What GraphiQL would keep in the browser; the address is what remembers here. */
const forgetful = (): Storage => {
  const kept = new Map<string, string>()
  return {
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, value),
    removeItem: (name) => void kept.delete(name),
    clear: () => kept.clear(),
    get length() {
      return kept.size
    },
  }
}

/** Opens GraphiQL in an element. */
export const open = (element: HTMLElement, { question, theme, ask, onDocument, onVariables }: Hooks): Explorer => {
  let load: Explorer['load'] = () => {}
  const Loader = () => {
    const query = useGraphiQL(({ queryEditor }) => queryEditor)
    const variables = useGraphiQL(({ variableEditor }) => variableEditor)
    useEffect(() => {
      load = (next) => {
        query?.setValue(next.document)
        variables?.setValue(next.variables)
      }
    }, [query, variables])
    return null
  }
  const plugins: GraphiQLPlugin[] = [explorerPlugin({ showAttribution: false, hideActions: true })]
  const storage = forgetful()
  const root = createRoot(element)
  const night = matchMedia('(prefers-color-scheme: dark)')
  const draw = (): void =>
    root.render(
      createElement(
        GraphiQL,
        {
          fetcher: ask,
          storage,
          plugins,
          initialQuery: question.document,
          initialVariables: question.variables,
          defaultEditorToolsVisibility: 'variables',
          isHeadersEditorEnabled: false,
          forcedTheme: theme === 'auto' ? (night.matches ? 'dark' : 'light') : theme,
          schemaDescription: true,
          inputValueDeprecation: true,
          onEditQuery: onDocument,
          onEditVariables: onVariables,
        },
        createElement(GraphiQL.Logo, null, ''),
        createElement(Loader),
      ),
    )
  draw()
  night.addEventListener('change', draw)
  const close = (): void => {
    night.removeEventListener('change', draw)
    root.unmount()
    document.body.classList.remove('graphiql-light', 'graphiql-dark')
  }
  return { load: (next) => load(next), close }
}
