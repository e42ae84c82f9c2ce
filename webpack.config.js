import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import webpack from 'webpack';
import { helpPage } from './docs/help-page.js';

const root = import.meta.dirname;
const caches = path.join(root, 'node_modules', '.cache');

/** What the pane and the demo's page share. */
const common = {
  context: root,
  cache: {
    type: 'filesystem',
    cacheDirectory: path.join(caches, 'webpack'),
    buildDependencies: { config: [import.meta.filename] },
  },
  resolve: { extensions: ['.js'] }, // our own imports carry their extension
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        use: {
          loader: 'swc-loader',
          options: {
            jsc: {
              target: 'es2020', // WKWebView of Outlook on the oldest macOS that Microsoft supports
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic' } },
            },
          },
        },
      },
    ],
  },
  performance: { hints: false }, // size-limit watches the gzipped size, which is what travels
  stats: 'errors-warnings',
};

/** Beside each text a copy that the service hands to whoever takes it: a third of the bytes, compressed once. */
class Precompress {
  apply(compiler) {
    const { Compilation, sources } = webpack;
    compiler.hooks.thisCompilation.tap('Precompress', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_TRANSFER;
      compilation.hooks.processAssets.tap({ name: 'Precompress', stage }, (assets) => {
        for (const [name, asset] of Object.entries(assets)) {
          if (!/\.(?:js|html)$/.test(name)) continue;
          compilation.emitAsset(`${name}.br`, new sources.RawSource(brotliCompressSync(asset.buffer())));
        }
      });
    });
  }
}

/** What ships: `dist/taskpane.html`, where the manifest's SourceLocation points. Office.js stays on Microsoft's CDN. */
const pane = {
  ...common,
  name: 'pane',
  entry: { taskpane: './src/taskpane/index.tsx' },
  output: {
    path: path.join(root, 'dist'),
    filename: '[name].[contenthash].js',
    chunkFilename: 'later/[name].[contenthash].js', // apart, so that the size check counts first paint only
    clean: true,
  },
  optimization: {
    splitChunks: {
      // React and Fluent change less often than our own code: a browser that has them keeps them.
      cacheGroups: { vendor: { test: /[\\/]node_modules[\\/]/, name: 'vendor', chunks: 'initial' } },
    },
  },
  plugins: [
    new HtmlPlugin({ template: './src/taskpane/taskpane.html', filename: 'taskpane.html', scriptLoading: 'defer' }),
    new HtmlPlugin({ filename: 'hulp.html', templateContent: helpPage, inject: false }),
    new CopyPlugin({
      patterns: [
        { from: 'assets/*.png', to: 'assets/[name][ext]' },
        { from: 'src/taskpane/link-service.json' }, // "there is none": the service itself answers otherwise
        { from: 'docs/pictures/*.png', to: 'hulp/pictures/[name][ext]', noErrorOnMissing: true },
      ],
    }),
    new Precompress(),
  ],
};

/** The demo's page: never part of `dist`. */
const demo = {
  ...common,
  name: 'demo',
  entry: { demo: './src/demo/host/page.ts', 'msajax-shim': './src/demo/host/msajaxShim.ts' },
  output: { path: path.join(caches, 'demo-page'), filename: '[name].js', clean: true },
  plugins: [
    new HtmlPlugin({ template: './src/demo/host/index.html', filename: 'index.html', chunks: ['demo'] }),
    new CopyPlugin({
      patterns: ['src/demo/host/host.css', 'assets/icon-32.png'].map((from) => ({ from, to: '[name][ext]' })),
    }),
  ],
};

export default (env = {}) => (env.demo ? demo : pane);
