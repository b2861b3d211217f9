internal import Glibc

/// e to the power of a number.
func exponential(_ value: Double) -> Double { exp(value) }

/// The logarithm of 1 + e to the power of a number.
func log1pExp(_ value: Float) -> Float { log1pf(expf(value)) }

/// A number to a power.
func power(_ base: Float, _ exponent: Float) -> Float { powf(base, exponent) }
