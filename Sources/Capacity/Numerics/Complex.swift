/// A complex number, for Laplace transforms.
struct Complex {
    var real: Double
    var imaginary: Double

    init(_ real: Double, _ imaginary: Double = 0) {
        self.real = real
        self.imaginary = imaginary
    }

    static func + (left: Complex, right: Complex) -> Complex {
        Complex(left.real + right.real, left.imaginary + right.imaginary)
    }

    static func - (left: Complex, right: Complex) -> Complex {
        Complex(left.real - right.real, left.imaginary - right.imaginary)
    }

    static func * (left: Complex, right: Complex) -> Complex {
        Complex(
            left.real * right.real - left.imaginary * right.imaginary,
            left.real * right.imaginary + left.imaginary * right.real)
    }

    static func * (left: Double, right: Complex) -> Complex { Complex(left * right.real, left * right.imaginary) }

    static func / (left: Complex, right: Complex) -> Complex {
        let square = right.real * right.real + right.imaginary * right.imaginary
        return Complex(
            (left.real * right.real + left.imaginary * right.imaginary) / square,
            (left.imaginary * right.real - left.real * right.imaginary) / square)
    }

    /// The principal value of a real power.
    func power(_ exponent: Double) -> Complex {
        if exponent == 1 { return self }
        let square = real * real + imaginary * imaginary
        guard square > 0 else { return Complex(0) }
        let size = Real.power(square, exponent / 2)
        let angle = Real.angle(imaginary, real) * exponent
        return Complex(size * Real.cosine(angle), size * Real.sine(angle))
    }
}
