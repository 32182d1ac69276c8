// The graph tab's icons: 16-pixel outlines in the text's colour.
import { icon } from "../../frame/icon.tsx";

export const graphIcons = {
  fit: icon(<path d="M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10" />),
  plus: icon(<path d="M8 3v10M3 8h10" />),
  minus: icon(<path d="M3 8h10" />),
  trace: icon(<path d="M8 13.5V6M8 6 4.5 2.5M8 6l3.5-3.5M5 11l3 2.5 3-2.5" />),
  flip: icon(<path d="M5 13V3M5 3 2.5 5.5M5 3l2.5 2.5M11 3v10M11 13l-2.5-2.5M11 13l2.5-2.5" />),
  upload: icon(<path d="M8 10V3M5 5.5 8 2.5l3 3M3 13.2h10" />),
  download: icon(<path d="M8 2.5v7M5 7l3 3 3-3M3 13.2h10" />),
  up: icon(<path d="m4 10 4-4 4 4" />),
  down: icon(<path d="m4 6 4 4 4-4" />),
  outline: icon(<path d="M2.5 3.5h5M5 8h8.5M5 12.5h8.5M2.5 3.5v9M2.5 8H5M2.5 12.5H5" />),
  keys: icon(
    <>
      <rect x="1.5" y="4" width="13" height="8" rx="1.5" />
      <path d="M4 6.5h.01M6.5 6.5h.01M9 6.5h.01M11.5 6.5h.01M5 9.5h6" />
    </>,
  ),
  profile: icon(<path d="M2.5 4h6M5.5 8h8M3.5 12h5" strokeWidth="2.2" />),
  close: icon(<path d="m4 4 8 8M12 4l-8 8" />),
  scope: icon(<rect x="2.5" y="4" width="11" height="8" rx="2" />),
  chevron: icon(<path d="m6 4 4 4-4 4" />),
  aside: icon(<path d="M2.5 3.5h6v9h-6zM11 5.5h2.5M11 8h2.5M11 10.5h2.5" />),
};
