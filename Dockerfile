# Debian, not Alpine: the embedded database has no build for musl on x64.
FROM node:22-bookworm-slim AS build
WORKDIR /pearl
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY tsconfig.json ./
COPY src src
COPY web web
COPY queries queries
RUN npm run build && npm prune --omit=dev

FROM node:22-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 PEARL_DATA_DIR=/data
WORKDIR /pearl
COPY --from=build /pearl/package.json ./
COPY --from=build /pearl/node_modules node_modules
COPY --from=build /pearl/dist dist
COPY seed seed
COPY queries queries
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/cli.js", "start"]
