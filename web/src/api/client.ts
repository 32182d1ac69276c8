// The page's client of the server that it came from, below whatever path that stands.
import { Client } from "@tb-ts/client";

export const client = new Client(new URL(".", document.baseURI).href);
