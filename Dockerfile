# Builds with everything that building needs; sqlite3 is compiled where no ready-made binary fits.
FROM node:20-slim AS build
RUN apt-get update \
  && apt-get install --yes --no-install-recommends python3 make g++ \
  && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run build && npm prune --omit=dev --no-audit --no-fund

# Runs with nothing but what runs. The root file system may be read-only: only /app/var and /tmp are written to.
FROM node:20-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 DATABASE_URL=sqlite:/app/var/registry.sqlite
WORKDIR /app
COPY --from=build --chown=root:root /app/package.json ./
COPY --from=build --chown=root:root /app/node_modules ./node_modules
COPY --from=build --chown=root:root /app/dist ./dist
COPY --from=build --chown=root:root /app/seeds ./seeds
COPY --from=build --chown=root:root /app/schema ./schema
COPY --from=build --chown=root:root /app/src/operations ./src/operations
RUN mkdir var && chown node:node var
VOLUME /app/var
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Signals are handled: no init is needed.
CMD ["node", "--max-semi-space-size=64", "--max-old-space-size=512", "dist/src/main.js"]
