package sasaeai.meeting.view;

/** Whether a decision still waits to be carried out. */
public enum DecisionState {
    OPEN,
    DONE,
    DROPPED
}
