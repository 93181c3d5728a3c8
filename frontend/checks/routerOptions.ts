/** How files in src/routes become the route tree; shared by Vite and by `npm run routes`. */
export const routerOptions = {
  target: 'react',
  autoCodeSplitting: true,
  routesDirectory: './src/routes',
  generatedRouteTree: './src/routeTree.gen.ts',
  quoteStyle: 'single',
  semicolons: false,
} as const
