"""General English news vocabulary as data: one table a module, no code that reads text."""
