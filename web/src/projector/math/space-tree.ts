// A tree of nested squares (or cubes) over points, each knowing how many it holds and where their middle is.

const depthLimit = 32;
const empty = -1;

/**
 * Barnes and Hut 1986. Cells are rows of flat arrays, made again for every layout step:
 *
 * | array  | per cell                                              |
 * |--------|-------------------------------------------------------|
 * | child  | 2^axes cells, −1 where none                           |
 * | middle | sum of coordinates while building, their mean after   |
 * | held   | number of points below                                |
 * | width  | side of the cell                                      |
 */
export class SpaceTree {
  readonly axes: number;
  readonly fan: number;
  child: Int32Array;
  middle: Float64Array;
  held: Int32Array;
  width: Float64Array;
  #corner: Float64Array;
  /** The corner of the cell that is looked for. */
  readonly #wanted: Float64Array;
  #cells = 0;

  constructor(positions: Float64Array, count: number, axes: number) {
    this.axes = axes;
    this.fan = 1 << axes;
    const room = Math.max(16, count * 3);
    this.child = new Int32Array(room * this.fan);
    this.middle = new Float64Array(room * axes);
    this.held = new Int32Array(room);
    this.width = new Float64Array(room);
    this.#corner = new Float64Array(room * axes);
    this.#wanted = new Float64Array(axes);
    this.#addRoot(positions, count);
    for (let point = 0; point < count; point++) this.#insert(positions, point);
    for (let at = 0; at < this.#cells * axes; at++)
      this.middle[at]! /= this.held[Math.floor(at / axes)]!; // cells and axes run within their arrays
  }

  #addRoot(positions: Float64Array, count: number): void {
    const low = new Float64Array(this.axes).fill(Number.POSITIVE_INFINITY);
    const high = new Float64Array(this.axes).fill(Number.NEGATIVE_INFINITY);
    for (let at = 0; at < count * this.axes; at++) {
      const axis = at % this.axes;
      low[axis] = Math.min(low[axis]!, positions[at]!);
      high[axis] = Math.max(high[axis]!, positions[at]!);
    }
    const width = Math.max(1e-9, ...high.map((value, axis) => value - low[axis]!)) * 1.001;
    this.#add(low, width);
  }

  #add(corner: ArrayLike<number>, width: number): number {
    const cell = this.#cells++;
    if (cell >= this.held.length) this.#grow();
    this.child.fill(empty, cell * this.fan, (cell + 1) * this.fan);
    this.#corner.set(corner, cell * this.axes);
    this.width[cell] = width;
    return cell;
  }

  #grow(): void {
    const twice = <T extends Int32Array | Float64Array>(from: T): T => {
      const grown = new (from.constructor as new (length: number) => T)(from.length * 2);
      grown.set(from);
      return grown;
    };
    this.child = twice(this.child);
    this.middle = twice(this.middle);
    this.held = twice(this.held);
    this.width = twice(this.width);
    this.#corner = twice(this.#corner);
  }

  /** A cell is split when a second point comes, and the first moves down as the sum so far. */
  #insert(positions: Float64Array, point: number): void {
    const { axes } = this;
    const place = positions.subarray(point * axes, (point + 1) * axes);
    let cell = 0;
    for (let depth = 0; ; depth++) {
      const before = this.held[cell]!;
      if (before === 1 && depth < depthLimit) this.#moveDown(cell);
      for (let axis = 0; axis < axes; axis++) this.middle[cell * axes + axis]! += place[axis]!;
      this.held[cell]!++;
      if (before === 0 || depth >= depthLimit) return;
      cell = this.#childFor(cell, place);
    }
  }

  #moveDown(cell: number): void {
    const place = this.middle.subarray(cell * this.axes, (cell + 1) * this.axes);
    const below = this.#childFor(cell, place);
    // The arrays may have grown: the place is read again.
    this.middle.copyWithin(below * this.axes, cell * this.axes, (cell + 1) * this.axes);
    this.held[below] = 1;
  }

  #childFor(cell: number, place: ArrayLike<number>): number {
    const { axes } = this;
    const half = this.width[cell]! / 2;
    let which = 0;
    for (let axis = 0; axis < axes; axis++) {
      const corner = this.#corner[cell * axes + axis]!;
      const isBeyond = place[axis]! >= corner + half;
      if (isBeyond) which |= 1 << axis;
      this.#wanted[axis] = isBeyond ? corner + half : corner;
    }
    const known = this.child[cell * this.fan + which]!;
    if (known !== empty) return known;
    const made = this.#add(this.#wanted, half);
    this.child[cell * this.fan + which] = made;
    return made;
  }
}
