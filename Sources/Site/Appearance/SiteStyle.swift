/// The look of what stands around the pages of a site: header, lists of pages, cards, search.
enum SiteStyle {
  static let css = """
    \(frame)
    \(navigation)
    \(cards)
    \(search)
    \(wide)
    @media print{.site-header,.site-navigation,.pager,.site-footer,dialog.search{display:none}
    body.site{padding:0}}

    """

  private static let frame = """
    body.site{padding-top:0;overflow-x:clip}
    .site-header{position:sticky;top:0;z-index:3;margin:0 calc(50% - 50vw) calc(1.75*var(--rhythm));\
    background:color-mix(in srgb,var(--lectern-paper) 94%,transparent);\
    border-bottom:1px solid var(--lectern-rule);backdrop-filter:blur(6px)}
    .site-bar{max-width:calc(var(--measure) + 2.5rem);margin:0 auto;display:flex;align-items:center;gap:.75rem;min-height:3.1rem;padding:0 1.25rem;\
    font-family:var(--sans);font-size:.86rem;line-height:1.3}
    .site-title,.site-title[href]{flex:1;min-width:0;overflow:hidden;text-overflow:ellipsis;\
    white-space:nowrap;font-weight:650;color:var(--lectern-ink);text-decoration:none}
    .site-title[href]:hover{color:var(--lectern-link)}
    .site-tools{display:flex;gap:.5rem}
    .site-menu[href]{color:var(--lectern-muted);text-decoration:none;white-space:nowrap}
    .site-menu[href]:hover{color:var(--lectern-ink)}
    .site-tools .lectern-theme{position:static}
    .lectern-search{display:flex;align-items:center;gap:.6em;padding:.25em .8em;\
    font-family:var(--sans);font-size:.75rem;line-height:1.4;color:var(--lectern-muted);\
    background:var(--lectern-paper);border:1px solid var(--lectern-rule);border-radius:5px;\
    cursor:pointer}
    .lectern-search:hover{color:var(--lectern-ink)}
    .lectern-search kbd{padding:0 .35em;border:1px solid var(--lectern-rule);border-radius:3px;\
    font-family:var(--mono);font-size:.68rem}
    body.site :target,body.site [id]{scroll-margin-top:4.2rem}
    .site-footer{margin-top:calc(2*var(--rhythm));padding-top:calc(.75*var(--rhythm));\
    font-family:var(--sans);font-size:.78rem;line-height:1.5;color:var(--lectern-muted)}
    .site-footer:has(>*){border-top:1px solid var(--lectern-rule)}
    .site-footer p{margin:0 0 .4em}
    .not-found main{padding:calc(3*var(--rhythm)) 0 calc(5*var(--rhythm))}
    """

  private static let navigation = """
    .site-navigation{margin-top:calc(1.5*var(--rhythm));padding-top:calc(.75*var(--rhythm));\
    border-top:1px solid var(--lectern-rule);font-family:var(--sans);font-size:.84rem;\
    line-height:1.4;font-variant-numeric:lining-nums}
    .site-navigation .part{margin:1.1em 0 .4em;color:var(--lectern-muted);font-size:.72rem;\
    font-weight:600;letter-spacing:.08em;text-transform:uppercase}
    .site-navigation .part:first-child{margin-top:0}
    .site-navigation ol{margin:0;padding:0;list-style:none}
    .site-navigation li{margin:0}
    .site-navigation a[href]{display:block;padding:.28em 0 .28em 1.6em;\
    color:var(--lectern-ink);text-decoration:none}
    .site-navigation li>a:not(:has(.number)){padding-left:0}
    .site-navigation a[href]:hover{color:var(--lectern-link)}
    .site-navigation a[aria-current=page]{color:var(--lectern-link);font-weight:600}
    .site-navigation .number{display:inline-block;min-width:1.25em;margin-left:-1.6em;color:var(--lectern-muted);font-weight:400}
    .site-navigation .contents{margin:.1em 0 .5em .5em;padding-left:1.05em;\
    border-left:1px solid var(--lectern-rule);font-size:.78rem}
    .site-navigation .contents ol ol{padding-left:.9em}
    .site-navigation .contents li>a[href]{padding:.16em 0;color:var(--lectern-muted)}
    .site-navigation .contents a[href][aria-current]{color:var(--lectern-link)}
    .site-navigation .contents .section-number{margin-right:.2em}
    .pager{display:flex;flex-wrap:wrap;gap:1rem;margin-top:calc(2*var(--rhythm));\
    padding-top:calc(.75*var(--rhythm));border-top:1px solid var(--lectern-rule);\
    font-family:var(--sans);font-size:.9rem;line-height:1.4}
    .pager:not(:has(a)){display:none}
    .pager a[href]{flex:0 1 auto;max-width:48%;color:var(--lectern-ink);font-weight:600;\
    text-decoration:none}
    .pager a[href]:hover{color:var(--lectern-link)}
    .pager span{display:block;color:var(--lectern-muted);font-size:.76rem;font-weight:400}
    .pager .next{margin-left:auto;text-align:right}
    """

  private static let cards = """
    .site-description{font-size:1.08rem}
    .site-part{margin-top:calc(1.5*var(--rhythm))}
    .site-part h2{margin:calc(1.75*var(--rhythm)) 0 calc(.5*var(--rhythm))}
    .cards{margin:0;padding:0;list-style:none}
    .card{position:relative;margin:0;padding:calc(.7*var(--rhythm)) 0;\
    border-top:1px solid var(--lectern-rule)}
    .card :is(h2,h3){margin:0;font-size:1.14rem}
    .card :is(h2,h3) a[href]{color:var(--lectern-ink);text-decoration:none}
    .card :is(h2,h3) a::after{content:"";position:absolute;inset:0}
    .card:hover :is(h2,h3) a{color:var(--lectern-link)}
    .card-number{display:inline-block;min-width:1.3em;color:var(--lectern-muted);font-weight:400}
    .card p{margin:.2em 0 0;font-size:.94rem;line-height:1.5;color:var(--lectern-muted)}
    .card .card-subtitle{font-style:italic}
    .card .card-notes{margin-top:.35em;font-family:var(--sans);font-size:.76rem;\
    font-variant-numeric:lining-nums}
    """

  private static let search = """
    dialog.search{width:min(40rem,calc(100vw - 2rem));max-height:min(34rem,80vh);margin:9vh auto auto;\
    padding:0;border:1px solid var(--lectern-rule);border-radius:10px;\
    background:var(--lectern-paper);color:var(--lectern-ink);font-family:var(--sans);\
    font-size:.9rem;line-height:1.45;box-shadow:0 1.2rem 3rem rgb(0 0 0/.22);overflow:hidden}
    dialog.search[open]{display:flex;flex-direction:column}
    dialog.search::backdrop{background:rgb(10 14 20/.35)}
    .search form{display:flex;gap:.5rem;padding:.7rem .8rem;border-bottom:1px solid var(--lectern-rule)}
    .search input{flex:1;min-width:0;padding:.35em .5em;border:0;border-radius:5px;\
    background:transparent;color:inherit;font:inherit;font-size:1.02rem}
    .search button{padding:.25em .7em;border:1px solid var(--lectern-rule);border-radius:5px;\
    background:var(--lectern-paper);color:var(--lectern-muted);font:inherit;font-size:.75rem;\
    cursor:pointer}
    .search [role=status]{margin:0;padding:.45rem 1.1rem 0;color:var(--lectern-muted);font-size:.76rem}
    .search [role=status]:empty{display:none}
    .search ol{margin:0;padding:.35rem .5rem .6rem;list-style:none;overflow-y:auto}
    .search li{margin:0}
    .search li a[href]{display:block;padding:.5rem .6rem;border-radius:6px;color:inherit;\
    text-decoration:none}
    .search li a:is(:hover,:focus){background:var(--lectern-panel);outline-offset:-2px}
    .search strong{display:block}
    .search small{display:block;color:var(--lectern-muted);font-size:.8rem;overflow-wrap:anywhere}
    .search mark{background:none;color:var(--lectern-link);font-weight:600}
    """

  private static let wide = """
    @media (max-width:40rem){body.site{padding-top:0}.lectern-search kbd{display:none}\
    .site-header{margin-bottom:var(--rhythm)}}
    @media (min-width:75rem){\
    body.site{grid-template-columns:15rem minmax(0,var(--measure)) 3rem;column-gap:3.5rem;\
    grid-template-rows:auto auto 1fr auto auto;padding-bottom:calc(2*var(--rhythm))}\
    body.site:has(.margin-note){grid-template-columns:14rem minmax(0,var(--measure)) 12rem;\
    column-gap:2.5rem}\
    body.site:not(:has(.site-navigation)){grid-template-columns:minmax(0,var(--measure))}\
    body.site:not(:has(.site-navigation))>:is(.title-block,main[id],.site-footer){grid-column:1}\
    body.site>*{min-width:0}\
    body.site .site-header{grid-column:1/-1;grid-row:1}\
    body.site:has(.site-navigation) .site-bar{max-width:69.5rem}\
    body.site:has(.site-navigation):has(.margin-note) .site-bar{max-width:75.5rem}\
    body.site .title-block{grid-column:2;grid-row:2}\
    body.site>main[id]{grid-column:2;grid-row:3}\
    body.site .pager{grid-column:2;grid-row:4}\
    body.site .site-footer{grid-column:2;grid-row:5}\
    .site-menu{display:none}\
    .site-navigation{grid-column:1;grid-row:2/span 4;position:sticky;top:4.6rem;\
    align-self:start;max-height:calc(100vh - 5.6rem);margin:0;padding:0 .5rem 1rem 0;border:0;\
    overflow-y:auto;scrollbar-width:thin}}
    """

  /// Rules for the colours that a course chose.
  static func theme(_ theme: SiteTheme) -> String {
    func rules(_ colors: [String: String]) -> String {
      colors.sorted { $0.key < $1.key }.map { "--lectern-\($0.key):\($0.value);" }.joined()
    }
    let (light, dark) = (rules(theme.light), rules(theme.dark))
    var sheet = ""
    if !light.isEmpty { sheet += ":root{\(light)}\n" }
    // More specific than the rule above, as in the sheet that these add to.
    if !dark.isEmpty {
      sheet +=
        "@media screen and (prefers-color-scheme:dark){:root:not([data-theme=\"light\"]){\(dark)}}\n"
        + ":root[data-theme=\"dark\"]{\(dark)}\n"
    }
    return sheet
  }

  /// An open book, in a colour that stands out on light and dark tabs.
  static let favicon = """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><g fill="none" stroke="#3b7dd8" \
    stroke-width="2.4" stroke-linejoin="round"><path d="M16 8.5C13 6 8.5 5.5 4 6v19c4.5-.5 9 0 \
    12 2.5 3-2.5 7.5-3 12-2.5V6c-4.5-.5-9 0-12 2.5z"/><path d="M16 8.5v19"/></g></svg>

    """
}
