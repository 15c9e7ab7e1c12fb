// How the instructions of honest apps are written down.

/** What the answers look like: a label, the input over again, a short text, or a reply. */
export type AppStyle = 'label' | 'echo' | 'short' | 'chat'

/** One app: its instruction, with places for a text {x}, passages {d} and two further texts {y} and {z}. */
export interface App {
  readonly name: string
  readonly style: AppStyle
  readonly template: string
}

/** Apps out of a list of texts that begin with a line `name style` and are parted by a line of `=====`. */
export function appsOf(text: string): readonly App[] {
  return text
    .split(/^=====$/m)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const [head, ...body] = part.split('\n')
      const [name, style] = head.split(' ')
      return { name, style: style as AppStyle, template: body.join('\n') }
    })
}
