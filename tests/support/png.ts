/** Reads a PNG as browsers write it: eight bits a channel, not interlaced. */
import {inflateSync} from 'node:zlib'

interface Png {
  width: number
  height: number
  /** How many pixels have a colour, by its bytes in hexadecimal. */
  colours: Map<string, number>
}

/** Bytes a pixel, by colour type: truecolour without and with alpha. */
const channels: Readonly<Record<number, number>> = {2: 3, 6: 4}

export function readPng(file: Buffer): Png {
  const data: Buffer[] = []
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at)
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT') data.push(file.subarray(at + 8, at + 8 + length))
    at += 12 + length
  }
  const width = file.readUInt32BE(16)
  const height = file.readUInt32BE(20)
  const pixel = channels[file.readUInt8(25)]
  if (pixel === undefined || file.readUInt8(24) !== 8) throw new Error('This PNG has other pixels')
  const packed = inflateSync(Buffer.concat(data))
  const colours = new Map<string, number>()
  let above = Buffer.alloc(width * pixel)
  for (let row = 0; row < height; row++) {
    const start = row * (width * pixel + 1)
    const line = unfiltered(
      packed.readUInt8(start),
      packed.subarray(start + 1, start + 1 + width * pixel),
      above,
      pixel
    )
    for (let x = 0; x < line.length; x += pixel) {
      const colour = line.toString('hex', x, x + pixel)
      colours.set(colour, (colours.get(colour) ?? 0) + 1)
    }
    above = line
  }
  return {width, height, colours}
}

/** PNG specification, section 9.2. */
function unfiltered(filter: number, row: Buffer, above: Buffer, pixel: number): Buffer<ArrayBuffer> {
  const line = Buffer.alloc(row.length)
  for (let x = 0; x < row.length; x++) {
    const left = x < pixel ? 0 : line.readUInt8(x - pixel)
    const up = above.readUInt8(x)
    const corner = x < pixel ? 0 : above.readUInt8(x - pixel)
    const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0
    line.writeUInt8((row.readUInt8(x) + guess) & 255, x)
  }
  return line
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)]
  if (a <= b && a <= c) return left
  return b <= c ? up : corner
}
