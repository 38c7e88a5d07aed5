package io.github.broadsheet.contract;

/**
 * What every backend owes. A backend's test extends this class, says how a new index is made, and
 * declares by overriding the methods of {@link IndexUnderTest} what it cannot do; the tests stand
 * in the interfaces, by topic.
 */
public abstract class NewsIndexContract
    implements AdviceContract,
        CompletionContract,
        DateFilterContract,
        DeletionContract,
        DiagnosticContract,
        FacetContract,
        FilterContract,
        HostileQueryContract,
        LifecycleContract,
        MarkContract,
        MentionContract,
        OrderContract,
        OutletCapContract,
        PagingContract,
        PeopleContract,
        QueryContract,
        RankingContract,
        ScopeContract,
        SnippetContract,
        TimelineContract,
        WhyContract,
        WordContract,
        WritingContract {}
