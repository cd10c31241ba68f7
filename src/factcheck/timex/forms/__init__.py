"""The meaning of each form of time expression: one pure function a form, from what was found and its scene to a `Meaning`."""
