// Rectangles gathered by colour: one fill a colour, where ten thousand of their own would hold up the page.

export class ColourPaths {
  readonly #paths = new Map<string, Path2D>();

  add(color: string, x: number, y: number, width: number, height: number): void {
    let path = this.#paths.get(color);
    if (!path) {
      path = new Path2D();
      this.#paths.set(color, path);
    }
    path.rect(x, y, width, height);
  }

  /** Fills the colours, each as `tone` turns it, in the order in which they first came. */
  fill(context: CanvasRenderingContext2D, tone: (color: string) => string): void {
    for (const [color, path] of this.#paths) {
      context.fillStyle = tone(color);
      context.fill(path);
    }
  }
}
