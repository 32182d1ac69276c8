# Builds the packages, then keeps only what serving needs. Runs as a user without privileges.
FROM node:24-bookworm-slim AS build
WORKDIR /src
COPY package.json package-lock.json .npmrc ./
COPY proto/package.json proto/
COPY engine/package.json engine/
COPY server/package.json server/
COPY client/package.json client/
COPY web/package.json web/
COPY cli/package.json cli/
COPY cli/bin cli/bin
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev && rm -rf node_modules/@tb-ts/web

FROM node:24-bookworm-slim
ENV NODE_ENV=production XDG_CACHE_HOME=/cache
WORKDIR /app
COPY --from=build /src/node_modules node_modules
COPY --from=build /src/package.json package.json
COPY --from=build /src/proto proto
COPY --from=build /src/engine engine
COPY --from=build /src/server server
COPY --from=build /src/client client
COPY --from=build /src/cli cli
RUN mkdir -p /cache /logs && chown node:node /cache
USER node
EXPOSE 6006
VOLUME ["/cache"]
HEALTHCHECK --interval=10s --timeout=3s --start-period=10s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:6006/healthz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "cli/bin/tb-ts.js", "--host", "0.0.0.0", "--port", "6006"]
CMD ["--logdir", "/logs"]
