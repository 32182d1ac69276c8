// Closes the event files that a process leaves open when it ends, so that the last records are not lost.

interface Closable {
  close(): void;
}

const open = new Set<Closable>();

/** The file is closed when the process exits, unless forgotten before. */
export function closeAtExit(file: Closable): void {
  if (open.size === 0) process.on("exit", closeAll);
  open.add(file);
}

export function forgetAtExit(file: Closable): void {
  open.delete(file);
  if (open.size === 0) process.off("exit", closeAll);
}

/** Every file gets its chance; the first failure is thrown, which Node prints. */
function closeAll(): void {
  const failures = [...open].flatMap((file) => closeOne(file));
  if (failures.length > 0) throw failures[0];
}

function closeOne(file: Closable): unknown[] {
  try {
    file.close();
    return [];
  } catch (failure) {
    return [failure];
  }
}
