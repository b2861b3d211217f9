// No header of ICU is shown to Swift.
