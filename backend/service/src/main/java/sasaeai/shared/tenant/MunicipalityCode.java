package sasaeai.shared.tenant;

/**
 * 全国地方公共団体コード: five digits and a check digit.
 *
 * <p>Check digit (総務省, 検査数字を算出する算式): weights 6,5,4,3,2 from the left; 11 − (Σ mod 11), its last digit.
 */
public final class MunicipalityCode {
    private static final int[] WEIGHTS = {6, 5, 4, 3, 2};

    private MunicipalityCode() {}

    /** Whether these are six ASCII digits of which the last is the right check digit. */
    public static boolean valid(String code) {
        if (!code.matches("[0-9]{6}")) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (code.charAt(i) - '0');
        }
        return (11 - sum % 11) % 10 == code.charAt(5) - '0';
    }
}
