/// The look of pages: a column of text that reads like a printed one.
///
/// Sizes follow one rhythm (`--rhythm`, the height of a line of prose). Colours are variables named
/// once per theme; plots bring theirs in the same way, and on the same background. All text has at
/// least 4.5:1 contrast in both themes (WCAG 2.1, 1.4.3).
enum StyleSheet {
  static let css: String = """
    :root{\(light)color-scheme:light dark}
    @media screen and (prefers-color-scheme:dark){:root:not([data-theme="light"]){\(dark)}}
    :root[data-theme="light"]{color-scheme:light}
    :root[data-theme="dark"]{\(dark)color-scheme:dark}
    \(text)
    \(structure)
    \(code)
    \(tables)
    \(outputs)
    \(divisions)
    \(exercises)
    \(controls)
    \(wide)
    \(narrow)
    @media print{:root,:root[data-theme="dark"]{\(light)color-scheme:light}
    \(print)}

    """

  private static let light = variables(
    paper: "#ffffff", ink: "#1d2128", muted: "#59616d", rule: "#dcdfe5", link: "#0f55a5",
    panel: "#f5f6f8", ground: "transparent", alert: "#a3320b", alertPanel: "#fdf3ee",
    warning: "#7a5200",
    warningPanel: "#fdf7e7", tip: "#1a6656", important: "#6b35a8",
    roles: [
      "#9c2185", "#1a6656", "#5838b0", "#1750c4", "#a31b1b", "#5c6673", "#7a5200",
    ])

  private static let dark = variables(
    paper: "#14171c", ink: "#e3e6eb", muted: "#a3abb8", rule: "#333a45", link: "#86b9f7",
    panel: "#1c2027", ground: "#f5f6f8", alert: "#ffa27a", alertPanel: "#2b1d17",
    warning: "#e6c07b",
    warningPanel: "#27211463", tip: "#7fdcc0", important: "#cdb2ff",
    roles: [
      "#f792d4", "#7fdcc0", "#c9b0ff", "#9db8ff", "#ff9e88", "#98a3b3", "#e6c07b",
    ])

  /// The colours of one theme; `roles` in the order of `CodeRole`.
  private static func variables(
    paper: String, ink: String, muted: String, rule: String, link: String, panel: String,
    ground: String, alert: String, alertPanel: String, warning: String, warningPanel: String,
    tip: String,
    important: String, roles: [String]
  ) -> String {
    let named = [
      ("paper", paper), ("ink", ink), ("muted", muted), ("rule", rule), ("link", link),
      ("panel", panel), ("ground", ground), ("alert", alert), ("alert-panel", alertPanel),
      ("warning", warning),
      ("warning-panel", warningPanel), ("tip", tip), ("important", important),
    ]
    let code = zip(CodeRole.allCases, roles).map { ($0.variable, $1) }
    return (named + code).map { "--lectern-\($0):\($1);" }.joined()
  }

  private static let text = """
    :root{--rhythm:1.625rem;--serif:Charter,"Bitstream Charter","Iowan Old Style",\
    "Source Serif 4","Source Serif Pro","Palatino Linotype",Palatino,P052,"URW Palladio L",\
    Cambria,Georgia,"Noto Serif","Liberation Serif",serif;--sans:system-ui,-apple-system,\
    "Segoe UI",Roboto,"Helvetica Neue","Noto Sans","Liberation Sans",Arial,sans-serif;\
    --mono:ui-monospace,"SF Mono",SFMono-Regular,"Cascadia Code","JetBrains Mono",Menlo,Consolas,\
    "DejaVu Sans Mono","Liberation Mono",monospace;--measure:42rem;font-size:106.25%;\
    -webkit-text-size-adjust:100%;text-size-adjust:100%}
    @media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
    *,*::before,*::after{box-sizing:border-box}
    body{margin:0 auto;padding:calc(2*var(--rhythm)) 1.25rem calc(3*var(--rhythm));\
    max-width:calc(var(--measure) + 2.5rem);background:var(--lectern-paper);\
    color:var(--lectern-ink);font-family:var(--serif);line-height:var(--rhythm);\
    font-kerning:normal;font-variant-ligatures:common-ligatures;\
    font-variant-numeric:oldstyle-nums proportional-nums;hanging-punctuation:first;\
    overflow-wrap:break-word}
    p,ul,ol,dl,blockquote,figure,table{margin:0 0 calc(.75*var(--rhythm))}
    p{text-wrap:pretty}
    a:not([href]){color:inherit;text-decoration:none}
    a[href]{color:var(--lectern-link);text-decoration:underline;text-decoration-thickness:from-font;\
    text-underline-offset:.15em;text-decoration-color:\
    color-mix(in srgb,var(--lectern-link) 40%,transparent)}
    a:hover{text-decoration-color:currentColor}
    :focus-visible{outline:2px solid var(--lectern-link);outline-offset:3px;border-radius:2px}
    ::selection{background:color-mix(in srgb,var(--lectern-link) 22%,transparent)}
    strong{font-weight:650}
    del{color:var(--lectern-muted)}
    hr{width:6em;height:0;margin:calc(1.5*var(--rhythm)) auto;border:0;\
    border-top:1px solid var(--lectern-rule)}
    sup,sub{line-height:0}
    img{max-width:100%;height:auto;background:var(--lectern-ground)}
    .transparent>img{background:none}
    .katex{font-size:1.1em;line-height:1.2;font-variant-numeric:normal}
    .katex *{box-sizing:content-box}
    .katex .q{font-family:var(--serif);font-size:.909em}
    .katex-display{margin:0;padding:.2em 0;overflow-x:auto;overflow-y:hidden;scrollbar-width:thin}
    """

  private static let structure = """
    h1,h2,h3,h4,h5,h6{margin:calc(1.6*var(--rhythm)) 0 calc(.5*var(--rhythm));\
    line-height:1.25;font-weight:650;text-wrap:balance;break-after:avoid;\
    font-variant-numeric:lining-nums}
    h1{margin-top:0;font-size:2.1rem;line-height:1.15;letter-spacing:-.012em}
    h2{margin-top:calc(2.1*var(--rhythm));font-size:1.42rem;letter-spacing:-.006em}
    h3{font-size:1.14rem}
    h4,h5,h6{font-size:1rem}
    h5,h6{font-style:italic;font-weight:500}
    a.anchor[href]{padding:0 .25em;color:var(--lectern-muted);text-decoration:none;font-weight:400;\
    opacity:0}
    :is(h1,h2,h3,h4,h5,h6):hover .anchor,.anchor:focus{opacity:1}
    :target{scroll-margin-top:var(--rhythm)}
    .skip{position:absolute;left:-999rem}
    .skip:focus{left:1rem;top:.5rem;padding:.25rem .75rem;background:var(--lectern-paper);z-index:2}
    .title-block{margin-bottom:calc(1.75*var(--rhythm));padding-bottom:var(--rhythm);\
    border-bottom:1px solid var(--lectern-rule)}
    .title-block h1{margin:0 0 calc(.4*var(--rhythm))}
    .title-block p{margin:0;color:var(--lectern-muted)}
    .title-block .lecture{margin-bottom:calc(.35*var(--rhythm));font-family:var(--sans);\
    font-size:.8rem;font-weight:600;letter-spacing:.08em;text-transform:uppercase}
    .title-block .subtitle{margin-bottom:calc(.5*var(--rhythm));font-size:1.18rem;\
    line-height:1.4;font-style:italic}
    .title-block .authors{color:var(--lectern-ink)}
    .title-block .date{font-size:.9rem}
    main>:is(h2,h3):first-child{margin-top:0}
    .contents{margin:0 0 calc(2*var(--rhythm));font-family:var(--sans);font-size:.82rem;\
    line-height:1.45;font-variant-numeric:lining-nums}
    .contents-title{margin:0 0 .5em;color:var(--lectern-muted);font-weight:600;\
    letter-spacing:.08em;text-transform:uppercase;font-size:.72rem}
    .contents ol{margin:0;padding:0;list-style:none}
    .contents ol ol{padding-left:1em}
    .contents li{margin:.3em 0}
    .contents a[href]{color:var(--lectern-ink);text-decoration:none}
    .contents ol ol a[href]{color:var(--lectern-muted)}
    .contents a[href]:hover{color:var(--lectern-link);text-decoration:underline}
    ul,ol{padding-left:1.6em}
    li>ul,li>ol{margin-bottom:0}
    li{margin:.15em 0}
    li>p:last-child{margin-bottom:.35em}
    li::marker{color:var(--lectern-muted);font-variant-numeric:tabular-nums lining-nums}
    .tasks{list-style:none;padding-left:.2em}
    .tasks>li>p{display:inline}
    .tasks input{width:1em;height:1em;margin:0 .45em 0 0;vertical-align:-.12em;\
    accent-color:var(--lectern-link)}
    blockquote{margin-left:0;padding-left:1.25em;border-left:3px solid var(--lectern-rule);\
    color:var(--lectern-muted)}
    blockquote>:last-child,li>:last-child,figure>:last-child{margin-bottom:0}
    .footnotes{margin-top:calc(2.5*var(--rhythm));padding-top:calc(.75*var(--rhythm));\
    border-top:1px solid var(--lectern-rule);font-size:.88rem;line-height:1.5}
    .references{margin-top:calc(2.5*var(--rhythm))}
    .work{margin-bottom:.4em;padding-left:1.6em;text-indent:-1.6em;font-size:.92rem;line-height:1.5}
    .footnotes p{margin-bottom:.4em}
    .work-done{margin:calc(2*var(--rhythm)) 0 0;color:var(--lectern-muted);\
    font-family:var(--sans);font-size:.78rem;font-variant-numeric:lining-nums tabular-nums}
    .footnote-ref{font-size:.72em;font-variant-numeric:lining-nums}
    .footnote-ref a[href]{padding:0 .1em;text-decoration:none}
    a.footnote-backref[href]{padding:0 .2em;text-decoration:none;font-family:var(--sans)}
    figure{margin:calc(1.2*var(--rhythm)) 0}
    figcaption{max-width:36rem;margin:calc(.45*var(--rhythm)) auto 0;font-size:.88rem;\
    line-height:1.45;color:var(--lectern-muted);text-align:center;text-wrap:balance}
    figure.tabular{display:flex;flex-direction:column}
    .tabular figcaption{order:-1;margin:0 auto calc(.35*var(--rhythm))}
    figure.tabular .scroll{margin:0;max-width:100%}
    .float{text-align:center}
    .float>p{margin:0}
    .caption-number{font-weight:650;color:var(--lectern-ink);font-variant-numeric:lining-nums}
    .part{margin:0}
    .part figcaption{margin-top:.3em}
    .part-letter{color:var(--lectern-ink)}
    .output.columns-2>*,.output.columns-3>*,.output>[class*=columns-]>.plot{margin:0}
    .align-left .plot{justify-content:flex-start}
    .align-right .plot{justify-content:flex-end}
    .plot{display:flex;justify-content:center}
    .plot+.plot{margin-top:.5rem}
    .panels{--n:var(--c);--r:calc(var(--g) + var(--n)*var(--w));--all:calc(var(--r) + var(--b));\
    display:flex;flex-wrap:wrap;align-items:flex-start;max-width:calc(1px*var(--all));margin:0 auto}
    .panels>:is(p,.panel-keys){flex:0 0 100%;margin:0 0 .4rem;text-align:left}
    .panel-keys{display:flex;flex-wrap:wrap;gap:.1rem 1.1rem}
    .panels svg{display:block;overflow:visible}
    .panels>svg{flex:0 0 calc(100%*var(--b)/var(--all));width:0}
    .panel-grid{flex:1 1 calc(100%*var(--r)/var(--all) - 1px);min-width:0;display:grid;\
    grid-template-columns:repeat(var(--n),minmax(0,1fr));align-items:start;\
    padding:0 0 calc(100%*var(--d)/var(--all)) calc(100%*var(--g)/var(--all))}
    .panel-grid>svg{width:100%}
    svg:not(.lp-x-wide) .lp-x,svg:not(.lp-y-wide) .lp-y{display:none}
    .align-left .panels{margin-left:0}
    .align-right .panels{margin-right:0}
    .frames-title{margin:0 0 .4rem;font-family:var(--sans);font-size:.9rem;font-weight:600;\
    line-height:1.4;text-align:center}
    .frames{display:grid;gap:.9rem .6rem;justify-items:center}
    .across-2{grid-template-columns:repeat(2,minmax(0,1fr))}
    .across-3{grid-template-columns:repeat(3,minmax(0,1fr))}
    .frame-title{margin:.1rem 0 0;font-family:var(--sans);font-size:.78rem;line-height:1.4;\
    color:var(--lectern-muted);text-align:center}
    .frames-player{display:block}
    .frames-player>.frame{display:none}
    .frames-player>.frame.shown{display:flex;justify-content:center}
    .frames-player .frame-title{display:none}
    .frames-controls{display:flex;align-items:center;gap:.7rem;max-width:30rem;\
    margin:.5rem auto 0;font-family:var(--sans);font-size:.8rem;line-height:1.4}
    .frames-controls input{flex:1;min-width:4rem;accent-color:var(--lectern-link)}
    .frames-controls output{min-width:6em;color:var(--lectern-muted);\
    font-variant-numeric:tabular-nums}
    .frames-controls button{min-width:5.5em;padding:.25em .8em;font:inherit;\
    color:var(--lectern-ink);background:var(--lectern-paper);\
    border:1px solid var(--lectern-rule);border-radius:5px;cursor:pointer}
    .thinned{white-space:nowrap}
    .figure-data{margin:calc(.3*var(--rhythm)) auto 0;font-family:var(--sans);font-size:.78rem;\
    line-height:1.3;text-align:center;color:var(--lectern-muted)}
    .figure-data summary{display:inline-block;padding:0 .4em;cursor:pointer;list-style:none}
    .figure-data summary::-webkit-details-marker{display:none}

    .figure-data table{margin-top:.5em;font-size:.78rem;line-height:1.35}
    .figure-data :is(th,td){padding:.15em .6em;text-align:right}
    .figure-data caption{padding:.4em 0;color:var(--lectern-muted)}
    .plot svg{max-width:100%;height:auto}
    .scroll{overflow-x:auto;overflow-y:hidden;scrollbar-width:thin}
    .formula{margin:calc(-.1*var(--rhythm)) 0 calc(.6*var(--rhythm));padding:.15em 0;\
    text-align:center}
    .formula.numbered{display:flex;align-items:center;gap:1em}
    .formula>.katex-display{overflow:visible}
    .numbered>.katex-display{flex:1 0 auto}
    .equation-number{flex:none;font-variant-numeric:lining-nums}
    :is(p,li) .katex-display{margin:.5em 0;padding:.3em 0}
    .together{white-space:nowrap}
    .section-number{margin-right:.35em;color:var(--lectern-muted);font-weight:500}
    a.reference[href]{white-space:nowrap}
    """

  /// A background with a shadow at each side where more can be scrolled to.
  ///
  /// Covers that move with the text hide the shadows at its ends.
  ///
  /// Source: Lea Verou (2012), "Pure CSS scrolling shadows with background-attachment: local".
  private static func scrollHint(_ color: String) -> String {
    let cover = "linear-gradient(\(color),\(color))"
    let shade = "color-mix(in srgb,var(--lectern-ink) 14%,transparent),transparent)"
    return "\(cover) 0 0/.8rem 100% no-repeat local,\(cover) 100% 0/.8rem 100% no-repeat local,"
      + "linear-gradient(90deg,\(shade) 1px 0/.7rem 100% no-repeat scroll,"
      + "linear-gradient(270deg,\(shade) calc(100% - 1px) 0/.7rem 100% no-repeat scroll,\(color)"
  }

  private static let code = """
    code,pre{font-family:var(--mono);font-variant-numeric:normal;font-variant-ligatures:none}
    code{font-size:.86em}
    :not(pre)>code{padding:.08em .28em;border-radius:3px;background:var(--inset,var(--lectern-panel));\
    overflow-wrap:anywhere}
    pre{margin:0;overflow-x:auto;font-size:.82rem;line-height:1.52;tab-size:4;scrollbar-width:thin}
    pre code{font-size:inherit}
    .listing{margin:0 0 var(--rhythm);padding:.8em 1em;border-radius:6px;\
    background:\(scrollHint("var(--inset,var(--lectern-panel))"))}
    .wrapped{white-space:pre-wrap;overflow-wrap:anywhere}
    .captioned-code figcaption{margin:0 0 .35em;text-align:left;max-width:none}
    .numbered-lines{padding-left:.4em}
    .line{display:inline-block;min-width:100%;padding-left:3.6em;text-indent:-3.6em;\
    border-radius:3px}
    .line-number[href]{display:inline-block;width:2.6em;margin-right:1em;text-indent:0;\
    text-align:right;color:var(--lectern-muted);text-decoration:none;user-select:none}
    .line-number::before{content:attr(data-number)}
    .line:target{background:color-mix(in srgb,var(--lectern-link) 14%,transparent)}
    .cell{margin:0 0 var(--rhythm)}
    .cell .listing{margin:0}
    .fold summary{width:max-content;max-width:100%;margin-bottom:.4em;color:var(--lectern-muted);\
    font-family:var(--sans);font-size:.82rem;cursor:pointer}
    \(CodeRole.allCases.map { "code .\($0.letter){color:var(--lectern-\($0.variable))}" }
      .joined())
    code i{font-style:inherit}
    code .c{font-style:italic}
    .formula-source{color:var(--lectern-alert)}
    """

  private static let tables = """
    table{border-collapse:collapse;margin-left:auto;margin-right:auto;font-size:.93rem;\
    line-height:1.45;font-variant-numeric:lining-nums tabular-nums}
    .scroll.table{margin:0 0 var(--rhythm)}
    .scroll>table{margin-bottom:0}
    table:not(.matrix){border-top:1.5px solid var(--lectern-ink);\
    border-bottom:1.5px solid var(--lectern-ink)}
    thead{border-bottom:1px solid var(--lectern-ink)}
    th,td{padding:.32em .8em;text-align:left;vertical-align:baseline}
    th{font-weight:600}
    tbody tr+tr{border-top:1px solid var(--lectern-rule)}
    .align-left{text-align:left}
    .align-center{text-align:center}
    .align-right{text-align:right}
    .matrix{\
    border-left:1.5px solid var(--lectern-ink);border-right:1.5px solid var(--lectern-ink);\
    background:linear-gradient(var(--lectern-ink),var(--lectern-ink)) 0 0/.45em 1.5px no-repeat,\
    linear-gradient(var(--lectern-ink),var(--lectern-ink)) 100% 0/.45em 1.5px no-repeat,\
    linear-gradient(var(--lectern-ink),var(--lectern-ink)) 0 100%/.45em 1.5px no-repeat,\
    linear-gradient(var(--lectern-ink),var(--lectern-ink)) 100% 100%/.45em 1.5px no-repeat}
    .matrix td{padding:.16em .6em;text-align:right;white-space:nowrap}
    .matrix tr+tr{border-top:0}
    """

  private static let outputs = """
    .output>*{margin:calc(.5*var(--rhythm)) 0 0}
    .output>figure{margin:var(--rhythm) 0 calc(1.2*var(--rhythm))}
    .printed,pre.value{padding:.1em 1em;border-left:2px solid var(--lectern-rule);\
    background:\(scrollHint("var(--lectern-paper)"))}
    .inline-value{font-variant-numeric:lining-nums}
    .inline-failure{color:var(--lectern-alert);text-decoration:underline wavy}
    .failure{padding:.7em 1em;border-left:3px solid var(--lectern-alert);border-radius:0 6px 6px 0;\
    background:var(--lectern-alert-panel)}
    .failure-title{margin:0 0 .35em;color:var(--lectern-alert);font-family:var(--sans);\
    font-size:.78rem;font-weight:700;line-height:1.3;letter-spacing:.05em;text-transform:uppercase}
    .failure.warning{border-left-color:var(--lectern-warning);\
    background:var(--lectern-warning-panel)}
    .failure.warning .failure-title{color:var(--lectern-warning)}
    .failure .wrapped{display:block}
    """

  private static let divisions = """
    .callout{--tone:var(--lectern-link);margin:0 0 var(--rhythm);\
    padding:calc(.45*var(--rhythm)) 1.1em;border-left:3px solid var(--tone);\
    border-radius:0 6px 6px 0;background:var(--lectern-panel)}
    .callout.tip{--tone:var(--lectern-tip)}
    .callout.warning{--tone:var(--lectern-warning)}
    .callout.important{--tone:var(--lectern-important)}
    .callout.caution{--tone:var(--lectern-alert)}
    .callout-title{margin:0 0 .2em;color:var(--tone);font-family:var(--sans);font-size:.86rem;\
    font-weight:600;line-height:1.5;font-variant-numeric:lining-nums}
    summary.callout-title{cursor:pointer}
    details.callout:not([open])>.callout-title{margin:0}
    li>.callout{margin-bottom:.5em}
    .callout{--inset:var(--lectern-paper)}
    .callout-body>:last-child,.theorem>:last-child,.margin-note>:last-child{margin-bottom:0}
    .theorem{margin:0 0 calc(.85*var(--rhythm))}
    .theorem.statement{padding:.1em 0 .1em 1.1em;border-left:2px solid var(--lectern-rule)}
    .theorem-title{font-weight:650;font-variant-numeric:lining-nums}
    .aside>p>.theorem-title{font-weight:400;font-style:italic}
    .proof{position:relative}
    .proof::after{content:"";position:absolute;right:0;bottom:.4em;width:.55em;height:.55em;\
    border:1px solid currentColor}
    .proof>:last-child{padding-right:1.5em}
    .margin-note{margin:0 0 calc(.75*var(--rhythm));padding-left:1em;font-size:.85rem;\
    line-height:1.5;color:var(--lectern-muted);border-left:1px solid var(--lectern-rule)}
    \((2...6).map {
      ".columns-\($0){display:grid;grid-template-columns:repeat(\($0),minmax(0,1fr));"
        + "gap:.6em 1em;align-items:end}.columns-\($0)>:is(figcaption,.figure-data,.printed,.failure)"
        + "{grid-column:1/-1}"
    }.joined())
    """

  private static let exercises = """
    .exercise{--inset:var(--lectern-paper);margin:calc(1.4*var(--rhythm)) 0;\
    padding:calc(.7*var(--rhythm)) 1.25em calc(.75*var(--rhythm));border-radius:8px;\
    border:1px solid var(--lectern-rule);border-top:3px solid var(--lectern-link);\
    background:var(--lectern-panel)}
    .exercise-head{display:flex;flex-wrap:wrap;align-items:baseline;justify-content:space-between;\
    gap:0 1.5em;margin-bottom:calc(.35*var(--rhythm));break-after:avoid}
    .exercise-title{margin:0;font-family:var(--sans);font-size:.95rem;font-weight:600;\
    font-style:normal;line-height:1.5;letter-spacing:0}
    .exercise-number{color:var(--lectern-link)}
    .exercise-head>.points{margin:0;color:var(--lectern-muted);font-family:var(--sans);\
    font-size:.8rem;font-variant-numeric:lining-nums;white-space:nowrap}
    .exercise>:last-child,.hint-body>:last-child,.solution-body>:last-child,\
    .solution-words>:last-child{margin-bottom:0}
    .exercise .cell{margin-bottom:calc(.7*var(--rhythm))}
    .check-title{margin:0 0 .3em;color:var(--lectern-muted);font-family:var(--sans);\
    font-size:.78rem;font-weight:600;line-height:1.4;font-variant-numeric:lining-nums}
    :is(.hint,.solution)>summary{width:max-content;max-width:100%;cursor:pointer;\
    font-family:var(--sans);font-size:.84rem;line-height:1.5;font-variant-numeric:lining-nums}
    details:is(.hint,.solution){margin:0 0 calc(.4*var(--rhythm))}
    details.hint+:not(details){margin-top:calc(.7*var(--rhythm))}
    .hint-word{color:var(--lectern-tip);font-weight:600}
    .solution-word{color:var(--lectern-link);font-weight:600}
    :is(.hint,.solution)[open]>summary{margin-bottom:.35em}
    :is(.hint-body,.solution-body){padding-left:1.1em;border-left:2px solid var(--lectern-rule)}
    """

  /// Buttons that the script makes; without it there are none.
  private static let controls = """
    .lectern-theme,.lectern-copy{font-family:var(--sans);font-size:.75rem;line-height:1.4;\
    color:var(--lectern-muted);background:var(--lectern-paper);\
    border:1px solid var(--lectern-rule);border-radius:5px;cursor:pointer}
    :is(.lectern-theme,.lectern-copy):hover{color:var(--lectern-ink)}
    .lectern-theme{position:absolute;top:.75rem;right:1rem;padding:.25em .8em}
    .lectern-code{position:relative;margin:0 0 var(--rhythm)}
    .cell .lectern-code{margin:0}
    .lectern-code>.listing{margin:0}
    .lectern-copy{position:absolute;top:.45rem;right:.45rem;padding:.15em .65em;opacity:0}
    :is(.lectern-code:hover,.lectern-code:focus-within)>.lectern-copy{opacity:1}
    @media (hover:none){.lectern-copy{opacity:1}}
    .contents a[href][aria-current]{color:var(--lectern-link);font-weight:600}
    """

  /// Contents stand beside the text where there is room for both.
  private static let wide = """
    @media (min-width:75rem){body{display:grid;grid-template-columns:13rem minmax(0,var(--measure));\
    grid-template-rows:auto 1fr;column-gap:4rem;justify-content:center;max-width:none}\
    .title-block,main{grid-column:2}main{grid-row:2}\
    .contents{grid-column:1;grid-row:1/span 2;position:sticky;top:calc(2*var(--rhythm));\
    align-self:start;max-height:calc(100vh - 4*var(--rhythm));margin:0;overflow-y:auto;\
    scrollbar-width:thin}\
    body:not(:has(.contents)){grid-template-columns:minmax(0,var(--measure))}\
    body:not(:has(.contents)) :is(.title-block,main){grid-column:1}}
    @media (min-width:80rem){\
    body:has(.margin-note){grid-template-columns:12rem minmax(0,var(--measure)) 12rem;\
    column-gap:2.5rem}\
    .margin-note{float:right;clear:right;width:12rem;margin-right:-14.5rem;padding:0;border:0}}
    """

  private static let narrow = """
    @media (max-width:40rem){:root{font-size:100%;--rhythm:1.55rem}\
    body{padding-top:2.75rem}.lectern-theme{top:.5rem}h1{font-size:1.75rem}h2{font-size:1.3rem}\
    [class*=columns-]{grid-template-columns:minmax(0,1fr)}\
    pre{font-size:.78rem}.listing{margin-left:-.5rem;margin-right:-.5rem}\
    .cell .listing{margin:0 -.5rem}\
    p:has(>.katex){overflow-x:auto;overflow-y:hidden}th,td{padding:.3em .55em}}
    @media screen and (max-width:40rem){.panels{--n:var(--m)}\
    svg:not(.lp-x-narrow) .lp-x,svg:not(.lp-y-narrow) .lp-y{display:none}\
    svg.lp-x-narrow .lp-x,svg.lp-y-narrow .lp-y{display:inline}}
    """

  private static let print = """
    @page{margin:20mm 22mm}
    html{font-size:10.5pt}
    body{display:block;max-width:none;padding:0}
    .contents,.skip,.anchor,.footnote-backref,.lectern-theme,.lectern-copy,\
    .figure-data{display:none}
    details:not(.hint,.solution)::details-content{content-visibility:visible;height:auto}
    details:is(.hint,.solution):not([open]){display:none}
    .exercise{background:none}
    a[href],a.reference[href]{color:inherit;text-decoration:none}
    summary{list-style:none}
    summary::-webkit-details-marker{display:none}
    pre{white-space:pre-wrap;overflow:visible}
    .listing,.printed,pre.value{background:none}
    .frames-controls{display:none}
    .frames-player{display:grid}
    .frames-player>.frame,.frames-player>.frame.shown{display:block}
    .frames-player .frame-title{display:block}
    .listing{border:1px solid var(--lectern-rule)}
    .matrix{print-color-adjust:exact;-webkit-print-color-adjust:exact}
    .scroll{overflow:visible}
    figure,table,.matrix,.formula,.failure,.listing,.printed,.callout,.theorem,.frame{\
    break-inside:avoid}
    .frames{break-inside:auto}
    .callout-title{break-after:avoid}
    p{orphans:3;widows:3}
    """
}
