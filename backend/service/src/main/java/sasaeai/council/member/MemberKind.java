package sasaeai.council.member;

/** What a member brings: 地域の活動者, つなぐ活動者, 支援の活動者. */
public enum MemberKind {
    LOCAL_ACTOR,
    CONNECTOR,
    SUPPORT_ACTOR
}
