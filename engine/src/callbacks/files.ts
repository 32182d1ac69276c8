// Files that callbacks keep. Node's file system is loaded when it is needed, as the rest of the engine does without.

/** Replaces the file whole or not at all; makes the folders above it. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const { mkdir, rename, writeFile } = await import("node:fs/promises");
  const { dirname } = await import("node:path");
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.part`, bytes);
  await rename(`${path}.part`, path);
}

/** The file's bytes; null where there is none. */
export async function readIfThere(path: string): Promise<Uint8Array | null> {
  const { readFile } = await import("node:fs/promises");
  try {
    return await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}
