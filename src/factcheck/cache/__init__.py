"""What was made before, kept in a folder for the next run, under the digest of all that it was made from."""

from factcheck.cache.cache import Cache
from factcheck.cache.place import usual_folder
from factcheck.cache.store import FILE, LARGEST, Contents, StoreError, clear, contents

__all__ = ["FILE", "LARGEST", "Cache", "Contents", "StoreError", "clear", "contents", "usual_folder"]
