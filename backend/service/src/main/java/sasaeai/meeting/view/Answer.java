package sasaeai.meeting.view;

/** 出席 or 欠席, as a member said beforehand. */
public enum Answer {
    YES,
    NO
}
