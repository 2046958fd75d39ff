// Writes a PNG with a palette out of one without: text on paper needs few colours, and such a file is a quarter of the size.
//   node palette-png.cjs FROM TO
const { readFileSync, writeFileSync } = require("node:fs");
const { crc32, deflateSync, inflateSync } = require("node:zlib");

const [from, to] = process.argv.slice(2);
const file = readFileSync(from);
const parts = {};
for (let at = 8; at < file.length; ) {
  const length = file.readUInt32BE(at);
  const name = file.toString("latin1", at + 4, at + 8);
  parts[name] = Buffer.concat([parts[name] ?? Buffer.alloc(0), file.subarray(at + 8, at + 8 + length)]);
  at += length + 12;
}

const [width, height, depth, kind] = [parts.IHDR.readUInt32BE(0), parts.IHDR.readUInt32BE(4), parts.IHDR[8], parts.IHDR[9]];
const size = { 0: 1, 2: 3, 6: 4 }[kind];
if (depth !== 8 || !size) throw new Error(`${from}: 8 bits of grey or colour are expected`);

// Undo the filter of each line (ISO/IEC 15948, 9).
const packed = inflateSync(parts.IDAT);
const stride = width * size;
const pixels = Buffer.alloc(stride * height);
for (let y = 0; y < height; y++) {
  const filter = packed[y * (stride + 1)];
  for (let x = 0; x < stride; x++) {
    const left = x < size ? 0 : pixels[y * stride + x - size];
    const up = y === 0 ? 0 : pixels[(y - 1) * stride + x];
    const corner = x < size || y === 0 ? 0 : pixels[(y - 1) * stride + x - size];
    const guess = left + up - corner;
    const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
    const paeth = a <= b && a <= c ? left : b <= c ? up : corner;
    pixels[y * stride + x] = packed[y * (stride + 1) + 1 + x] + [0, left, up, (left + up) >> 1, paeth][filter];
  }
}

// Shades that nobody tells apart become one; the commonest get a place in the palette.
const shade = (at) => (size === 1 ? [0, 0, 0] : [0, 1, 2]).map((part) => Math.round(pixels[at + part] / 5) * 5);
const counts = new Map();
const colours = [];
for (let i = 0; i < width * height; i++) {
  const [r, g, b] = shade(i * size);
  const colour = (r << 16) | (g << 8) | b;
  colours.push(colour);
  counts.set(colour, (counts.get(colour) ?? 0) + 1);
}

const palette = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, 128).map(([colour]) => colour);
const apart = (one, other) => [16, 8, 0].reduce((sum, shift) => sum + (((one >> shift) & 255) - ((other >> shift) & 255)) ** 2, 0);
const places = new Map([...counts.keys()].map((colour) => [colour, palette.reduce((best, it, place) => (apart(it, colour) < apart(palette[best], colour) ? place : best), 0)]));

const lines = Buffer.alloc((width + 1) * height);
for (let i = 0; i < colours.length; i++) lines[Math.floor(i / width) * (width + 1) + 1 + (i % width)] = places.get(colours[i]);

const chunk = (name, data) => {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const ends = [Buffer.alloc(4), Buffer.alloc(4)];
  ends[0].writeUInt32BE(data.length);
  ends[1].writeUInt32BE(crc32(body));
  return Buffer.concat([ends[0], body, ends[1]]);
};
const head = Buffer.from(parts.IHDR);
head[9] = 3;
writeFileSync(to, Buffer.concat([
  file.subarray(0, 8),
  chunk("IHDR", head),
  chunk("PLTE", Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]))),
  chunk("IDAT", deflateSync(lines, { level: 9 })),
  chunk("IEND", Buffer.alloc(0)),
]));
