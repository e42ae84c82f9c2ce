# The resolver service together with the pane it serves. Not built in this project's own checks (no container engine
# there): build it once yourself before you rely on it. Node 24 runs TypeScript as it is: there is no compile step.
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev

FROM node:24-bookworm-slim
# All interfaces of the container: publish the port to the proxy only.
ENV NODE_ENV=production HOST=0.0.0.0
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build /app/src ./src
USER node
EXPOSE 8080
CMD ["node", "src/service/start.ts"]
