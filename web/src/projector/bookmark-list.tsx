// The bookmarks: made from what is on screen, gone back to, written to a file and read from one.
import { type ChangeEvent, useState } from "react";
import { type Bookmark, formatBookmarks, parseBookmarks } from "./bookmarks.ts";

interface Props {
  /** The text of the tensor's own bookmarks file, or null. */
  readonly file: string | null;
  readonly fileName: string;
  /** What is on screen; null before the first projection. */
  readonly current: (label: string) => Bookmark | null;
  readonly onOpen: (bookmark: Bookmark) => void;
}

interface Kept {
  readonly list: readonly Bookmark[];
  readonly problem: string | null;
}

function read(text: string | null): Kept {
  if (text === null) return { list: [], problem: null };
  try {
    return { list: parseBookmarks(text), problem: null };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { list: [], problem: `The bookmarks cannot be read: ${reason}` };
  }
}

function save(bookmarks: readonly Bookmark[], name: string): void {
  const url = URL.createObjectURL(new Blob([formatBookmarks(bookmarks)]));
  const link = Object.assign(document.createElement("a"), { href: url, download: name });
  link.click();
  URL.revokeObjectURL(url);
}

export function BookmarkList({ file, fileName, current, onOpen }: Props) {
  const [kept, setKept] = useState(() => read(file));
  const { list, problem } = kept;
  const add = () => {
    const made = current(`Bookmark ${list.length + 1}`);
    if (made) setKept({ list: [...list, made], problem: null });
  };
  const load = async (event: ChangeEvent<HTMLInputElement>) => {
    const chosen = event.target.files?.[0];
    if (!chosen) return;
    const loaded = read(await chosen.text());
    setKept({ list: [...list, ...loaded.list], problem: loaded.problem });
  };
  return (
    <details className="bookmarks" open={list.length > 0 || problem !== null}>
      <summary>{`Bookmarks (${list.length})`}</summary>
      <ul className="point-list">
        {list.map((bookmark, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: names may repeat, and entries only come at the end
          <li key={at}>
            <button type="button" onClick={() => onOpen(bookmark)}>
              <span>{bookmark.label}</span>
              <span className="distance">{bookmark.projection}</span>
            </button>
          </li>
        ))}
      </ul>
      {problem && (
        <p role="alert" className="card-error">
          {problem}
        </p>
      )}
      <BookmarkButtons
        onAdd={add}
        onSave={list.length > 0 ? () => save(list, fileName) : null}
        onLoad={load}
      />
    </details>
  );
}

interface ButtonProps {
  readonly onAdd: () => void;
  /** Null while there is nothing to save. */
  readonly onSave: (() => void) | null;
  readonly onLoad: (event: ChangeEvent<HTMLInputElement>) => void;
}

function BookmarkButtons({ onAdd, onSave, onLoad }: ButtonProps) {
  return (
    <div className="buttons">
      <button type="button" className="button" onClick={onAdd}>
        Add
      </button>
      <button
        type="button"
        className="button"
        disabled={onSave === null}
        onClick={onSave ?? undefined}
      >
        Save file
      </button>
      <label className="button">
        Open file
        <input type="file" accept=".json,.txt" className="sr-only" onChange={onLoad} />
      </label>
    </div>
  );
}
