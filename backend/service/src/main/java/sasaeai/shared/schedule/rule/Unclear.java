package sasaeai.shared.schedule.rule;

/** A piece of the wording that made it into no rule, and why. */
public record Unclear(String text, Reason reason) {

    /** Why a piece was not used. */
    public enum Reason {
        UNKNOWN_WORDS,
        TOO_LONG,
        /** A rhythm, month or time that lacks its day. */
        NO_DAY,
        /** 午前 or 午後 without an hour. */
        NO_HOUR,
        /** 第2週の木曜, 毎月木曜, 第1木曜・土曜: more than one week fits. */
        WHICH_WEEK,
        /** 10日, 4月から: the month, or the year, is not said. */
        WHICH_MONTH,
        /** 火曜又は金曜: nobody can know which. */
        EITHER_DAY,
        /** 2時～4時, 午後12時: half a day apart. */
        MORNING_OR_AFTERNOON,
        END_BEFORE_START,
        NO_SUCH_DAY,
        NO_SUCH_TIME,
        /** Two pieces that cannot both hold. */
        CONTRADICTION,
        /** 第1金曜の翌日, 祝日の場合は翌週, 第5木曜は休み: it shifts or cancels a day. */
        CONDITION
    }
}
