import MainstayComponents
import Testing

@Suite("CIDR blocks")
struct CIDRBlockTests {
    @Test("Networks are read and written", arguments: ["0.0.0.0/0", "10.0.0.0/8", "10.1.2.3/32", "255.255.255.0/24"])
    func canonical(_ text: String) {
        #expect(CIDRBlock(text)?.description == text)
    }

    @Test(
        "What is no network is refused",
        arguments: [
            "", "/", "10.0.0.0", "10.0.0.0/", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/+8", "10.0.0.0/08", "10.0.0/8",
            "10.0.0.0.0/8", "256.0.0.0/8", "010.0.0.0/8", "10.0.0.1/24", "10.0.0.0/8/8", "a.b.c.d/8", "10.0.0.0/8 ",
        ])
    func refused(_ text: String) {
        #expect(CIDRBlock(text) == nil)
    }

    @Test("The message names the network that was meant")
    func problems() {
        #expect(CIDRBlock.problem(with: "10.0.5.1/16").hasSuffix("the network is 10.0.0.0/16"))
        #expect(CIDRBlock.problem(with: "10.0.0.0/8/8").contains("is not a CIDR block"))
        #expect(CIDRBlock.problem(with: "ten").contains("is not a CIDR block"))
    }

    @Test("Size, containment and overlap")
    func comparison() throws {
        let network = try #require(CIDRBlock("10.0.0.0/16"))
        let inner = try #require(CIDRBlock("10.0.255.0/24"))
        let other = try #require(CIDRBlock("10.1.0.0/16"))
        let everything = try #require(CIDRBlock("0.0.0.0/0"))
        #expect(network.size == 65_536)
        #expect(everything.size == 4_294_967_296)
        #expect(network.contains(inner) && !inner.contains(network) && network.contains(network))
        #expect(inner.overlaps(network) && !network.overlaps(other))
        #expect(everything.contains(other))
        #expect(CIDRBlock(address: 0x0A00_0001, prefix: 40).description == "10.0.0.1/32")
        #expect(CIDRBlock(address: 0x0A00_0001, prefix: -1).description == "0.0.0.0/0")
    }
}
