/** Pictures of numbers and names, drawn on the device: a vector map would otherwise fetch fonts from somewhere. */
export type MarkerImage = { image: ImageData; pixelRatio: number }

const PIXEL_RATIO = 2
const FONT = '"BIZ UDPGothic", "Hiragino Sans", "Noto Sans JP", "IPAexGothic", sans-serif'
const ACCENT = '#0017c1'
const WHITE = '#ffffff'
const TEXT = '#1a1a1a'

/** `number:12`, `paused:12`, `many:34`, `name:町屋`, `note:`; nothing for other names. */
export function markerImage(name: string): MarkerImage | undefined {
  const [kind = '', ...rest] = name.split(':')
  const words = rest.join(':')
  switch (kind) {
    case 'number':
      return pill(words, { fill: ACCENT, line: WHITE, text: WHITE, round: 12 })
    case 'paused':
      return pill(words, { fill: WHITE, line: ACCENT, text: ACCENT, round: 12 })
    case 'many':
      return pill(`${words}か所`, { fill: WHITE, line: TEXT, text: TEXT, round: 4 })
    case 'name':
      return plainName(words)
    case 'note':
      return triangle()
    default:
      return undefined
  }
}

type Look = { fill: string; line: string; text: string; round: number }

function pill(words: string, { fill, line, text, round }: Look): MarkerImage {
  const font = `700 15px ${FONT}`
  const width = Math.max(28, measured(words, font) + 14)
  return drawn(width + 4, 28, (paint) => {
    paint.beginPath()
    paint.roundRect(2, 2, width, 24, round)
    paint.fillStyle = fill
    paint.fill()
    paint.lineWidth = 2
    paint.strokeStyle = line
    paint.stroke()
    write(paint, words, font, text, (width + 4) / 2, 15)
  })
}

function plainName(words: string): MarkerImage {
  const font = `700 14px ${FONT}`
  const width = measured(words, font) + 8
  return drawn(width, 22, (paint) => {
    paint.font = font
    paint.textAlign = 'center'
    paint.textBaseline = 'middle'
    paint.lineJoin = 'round'
    paint.lineWidth = 4
    paint.strokeStyle = WHITE
    paint.strokeText(words, width / 2, 11)
    write(paint, words, font, TEXT, width / 2, 11)
  })
}

function triangle(): MarkerImage {
  return drawn(24, 24, (paint) => {
    paint.beginPath()
    paint.moveTo(12, 3)
    paint.lineTo(22, 21)
    paint.lineTo(2, 21)
    paint.closePath()
    paint.fillStyle = '#ffd43d'
    paint.fill()
    paint.lineWidth = 2
    paint.strokeStyle = TEXT
    paint.stroke()
  })
}

function write(paint: CanvasRenderingContext2D, words: string, font: string, color: string, x: number, y: number) {
  paint.font = font
  paint.textAlign = 'center'
  paint.textBaseline = 'middle'
  paint.fillStyle = color
  paint.fillText(words, x, y)
}

function measured(words: string, font: string): number {
  pen.font = font
  return Math.ceil(pen.measureText(words).width)
}

function drawn(width: number, height: number, draw: (paint: CanvasRenderingContext2D) => void): MarkerImage {
  const { canvas } = pen
  canvas.width = Math.ceil(width * PIXEL_RATIO) // empties it, too
  canvas.height = Math.ceil(height * PIXEL_RATIO)
  pen.scale(PIXEL_RATIO, PIXEL_RATIO)
  draw(pen)
  return { image: pen.getImageData(0, 0, canvas.width, canvas.height), pixelRatio: PIXEL_RATIO }
}

/** One canvas for all pictures, in memory that is quickly read: there are hundreds of them on a map. */
function painter(): CanvasRenderingContext2D {
  const paint = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  if (!paint) throw new Error('no canvas to draw on')
  return paint
}

const pen = painter()
