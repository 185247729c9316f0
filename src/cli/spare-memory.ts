// Imported before anything else: the bundler reads this when it is loaded, and gives back at once what it has freed.
process.env['MIMALLOC_PURGE_DELAY'] ??= '0';
