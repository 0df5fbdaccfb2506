// A service worker, so that the bench can tell that the extension is there.
