// The page's client of the server that it came from.
import { Client } from "@tb-ts/client";

export const client = new Client();
