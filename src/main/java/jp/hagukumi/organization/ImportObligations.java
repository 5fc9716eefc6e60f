package jp.hagukumi.organization;

/** Numbers of obligations (person × course) that come and go with an import. */
public record ImportObligations(int gained, int lost) {
    public boolean nothing() {
        return gained == 0 && lost == 0;
    }
}
