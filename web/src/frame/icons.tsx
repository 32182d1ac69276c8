// The page's own icons: 16-pixel outlines in the text's colour.
import { icon } from "./icon.tsx";

export const icons = {
  logo: icon(
    <>
      <path d="M2 12.5 5.5 8l2.5 2.5L14 3.5" strokeWidth="2" />
      <path d="M2 3.5v9h12" opacity=".45" />
    </>,
  ),
  log: icon(
    <>
      <path d="M2.5 2v11.5H14" />
      <path d="M4.5 11.5C8 11.5 9.5 9 9.8 2.5" />
      <path d="M12.2 4v.01M12.2 7v.01M12.2 9v.01M12.2 10.5v.01" strokeWidth="1.6" />
    </>,
  ),
  search: icon(
    <>
      <circle cx="7" cy="7" r="4.2" />
      <path d="m10.2 10.2 3.3 3.3" />
    </>,
  ),
  panel: icon(
    <>
      <rect x="2" y="3" width="12" height="10" rx="2" />
      <path d="M6.2 3v10" />
    </>,
  ),
  sun: icon(
    <>
      <circle cx="8" cy="8" r="2.8" />
      <path d="M8 1.5v1.3M8 13.2v1.3M1.5 8h1.3M13.2 8h1.3M3.4 3.4l.9.9M11.7 11.7l.9.9M3.4 12.6l.9-.9M11.7 4.3l.9-.9" />
    </>,
  ),
  moon: icon(<path d="M13.2 9.6A5.6 5.6 0 0 1 6.4 2.8a5.6 5.6 0 1 0 6.8 6.8Z" />),
  auto: icon(
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path d="M8 2.5v11a5.5 5.5 0 0 0 0-11Z" fill="currentColor" />
    </>,
  ),
  help: icon(
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M6.3 6.3c.2-1 .9-1.5 1.8-1.5 1 0 1.8.6 1.8 1.6 0 1.2-1.7 1.4-1.8 2.6M8.1 11.2v.1" />
    </>,
  ),
  close: icon(<path d="m4 4 8 8M12 4l-8 8" />),
  pin: icon(<path d="M6 2h4l-.5 4.5L12 9H4l2.5-2.5L6 2ZM8 9v5" />),
  expand: icon(<path d="M9.5 2.5h4v4M6.5 13.5h-4v-4M13.5 2.5 9 7M2.5 13.5 7 9" />),
  reset: icon(<path d="M3 3v3.5h3.5M3.2 6.4A5.3 5.3 0 1 1 2.8 9.5" />),
  download: icon(<path d="M8 2.5v7M5 7l3 3 3-3M3 13.2h10" />),
  chevron: icon(<path d="m6 4 4 4-4 4" />),
  warning: icon(<path d="M8 2.3 14.5 13.5h-13L8 2.3ZM8 6.5v3.2M8 11.6v.1" />),
  sliders: icon(<path d="M2.5 5h6M11.5 5h2M2.5 11h2M7.5 11h6M10 3.4v3.2M6 9.4v3.2" />),
  more: icon(<path d="M3.5 8h.01M8 8h.01M12.5 8h.01" strokeWidth="2" />),
  group: icon(
    <>
      <circle cx="5" cy="5.5" r="2.6" />
      <circle cx="11.2" cy="6.5" r="2" />
      <path d="M2 13c.3-2.3 1.4-3.5 3-3.5S7.7 10.700 8 13M9.600 12.500c.1-1.700.8-2.600 1.700-2.600s2 .9 2.200 2.600" />
    </>,
  ),
  table: icon(<path d="M2.5 3.5h11v9h-11zM2.5 6.5h11M2.5 9.5h11M6.5 6.5v6" />),
  star: icon(<path d="m8 2 1.8 3.8 4.2.5-3.1 2.9.8 4.1L8 11.3l-3.7 2 .8-4.1L2 6.3l4.2-.5L8 2Z" />),
};
