import { irregularForms } from './irregular.ts';

/** Closed classes: strong verbs, old plurals, comparatives. Written for this project. */
export const englishIrregular = irregularForms(`
arise arises arose arisen arising | awake awoke awoken | bear bears bore borne bearing | beat beats beaten beating
become becomes became becoming | begin begins began begun beginning | bend bends bent bending | bid bids bidding
bind binds bound binding | bite bites bit bitten biting | bleed bleeds bled | blow blows blew blown blowing
break breaks broke broken breaking | breed breeds bred | bring brings brought bringing | build builds built building
burst bursts bursting | buy buys bought buying | catch catches caught catching | choose chooses chose chosen choosing
come comes came coming | creep creeps crept | cut cuts cutting | deal deals dealt dealing | dig digs dug digging
do does did done doing | draw draws drew drawn drawing | drink drinks drank drunk drinking
drive drives drove driven driving | eat eats ate eaten eating | fall falls fell fallen falling | feed feeds fed feeding
feel feels felt feeling | fight fights fought fighting | find finds found finding | flee flees fled fleeing
fly flies flew flown flying | forbid forbids forbade forbidden | forecast forecasts forecasted
forget forgets forgot forgotten forgetting | forgive forgives forgave forgiven forgiving
freeze freezes froze frozen freezing | get gets got gotten getting | give gives gave given giving
go goes went gone going | grind grinds ground | grow grows grew grown growing | hang hangs hung hanging
have has had having | hear hears heard hearing | hide hides hid hidden hiding | hit hits hitting
hold holds held holding | hurt hurts hurting | keep keeps kept keeping | know knows knew known knowing
lay lays laid laying | lead leads led leading | leave leaves left leaving | lend lends lent lending | let lets letting
light lights lit lighting | lose loses lost losing | make makes made making | mean means meant meaning
meet meets met meeting | mistake mistakes mistook mistaken | overcome overcomes overcame overcoming
pay pays paid paying | prove proves proved proven proving | put puts putting | quit quits quitting | read reads reading
repay repays repaid repaying | resell resells resold reselling | ride rides rode ridden riding
ring rings rang rung ringing | rise rises rose risen rising | run runs ran running | say says said saying
see sees saw seen seeing | seek seeks sought seeking | sell sells sold selling | send sends sent sending
set sets setting | shake shakes shook shaken shaking | shine shines shone shining | shoot shoots shot shooting
show shows showed shown showing | shrink shrinks shrank shrunk shrinking | shut shuts shutting
sing sings sang sung singing | sink sinks sank sunk sinking | sit sits sat sitting | sleep sleeps slept sleeping
slide slides slid sliding | speak speaks spoke spoken speaking | spend spends spent spending | split splits splitting
spread spreads spreading | spring springs sprang sprung | stand stands stood standing
steal steals stole stolen stealing | stick sticks stuck sticking | strike strikes struck striking
strive strives strove striven striving | swear swears swore sworn | swim swims swam swum swimming
swing swings swung swinging | take takes took taken taking | teach teaches taught teaching
tear tears tore torn tearing | tell tells told telling | think thinks thought thinking
throw throws threw thrown throwing | undergo undergoes underwent undergone undergoing
understand understands understood understanding | undertake undertakes undertook undertaken undertaking
wake wakes woke woken waking | wear wears wore worn wearing | win wins won winning | wind winds winding
withdraw withdraws withdrew withdrawn withdrawing | withhold withholds withheld withholding
withstand withstands withstood withstanding | write writes wrote written writing
underwrite underwrites underwrote underwritten underwriting | man men | woman women | child children
person people persons | foot feet | tooth teeth | goose geese | mouse mice | half halves | life lives | live lives lived living
leaf leaves | agree agrees agreed agreeing | guarantee guarantees guaranteed guaranteeing | self selves | shelf shelves
wife wives | knife knives | thief thieves | wolf wolves | loaf loaves | calf calves | index indexes indices
matrix matrices matrixes | appendix appendices appendixes | vertex vertices | criterion criteria | phenomenon phenomena
curriculum curricula | memorandum memoranda memorandums | bacterium bacteria | medium media | datum data
stimulus stimuli | nucleus nuclei | formula formulas formulae | bureau bureaus bureaux | plateau plateaus plateaux
good better best | bad worse worst | far further furthest farther farthest | little less least
close closes closed closing | clear clears cleared clearing | fine fines fined fining | free frees freed freeing
lie lies lied lying | die dies died dying | tie ties tied tying | vie vies vied vying | penny pennies pence
thesis theses | hypothesis hypotheses | parenthesis parentheses | synthesis syntheses | basis bases | axis axes | base bases based basing
axe axes | alumnus alumni | radius radii | cactus cacti | syllabus syllabi syllabuses | fungus fungi | locus loci | corpus corpora
genus genera | addendum addenda | referendum referenda referendums | stratum strata | spectrum spectra | forum forums fora
maximum maxima maximums | minimum minima minimums | optimum optima | quantum quanta | consortium consortia consortiums
symposium symposia | equilibrium equilibria | automaton automata | schema schemata schemas | stigma stigmata | larva larvae
antenna antennae antennas | alga algae | ox oxen | louse lice | dwarf dwarves dwarfs | scarf scarves | hoof hooves | wharf wharves
staff staffs staffed staffing | crisis crises | oasis oases | bus buses | gas gases
focus focuses focused focusing focussed focussing | bias biases biased biasing biassed | news | goods | lens lenses | owe owes owed owing
learn learnt | burn burnt | dream dreamt | spell spelt | spill spilt | smell smelt | spoil spoilt | lean leant | leap leapt
kneel knelt | dwell dwelt | sweep swept | weep wept | speed sped | plead pled | cling clung | fling flung | sling slung | sting stung
string strung | wring wrung | spin spun | stink stank stunk | spit spat | swell swollen | tread trod trodden | slay slew slain
sew sewn | sow sown | mow mown | hew hewn | shear shorn | behold beheld | weave weaves wove woven weaving
forsake forsakes forsook forsaken forsaking | stride strides strode stridden striding | evening evenings | shilling shillings
morale | rationale rationales | locale locales | finale finales | humane | urbane | paste pastes pasted pasting
singe singes singed singeing | dye dyes dyed dyeing | bore bores bored boring | age ages aged ageing aging
forgo forgoes forwent forgone forgoing | forbear forbears forbore forborne forbearing | browbeat browbeats browbeaten | cleave cleaves cleaved cleft cloven cleaving
abide abides abode abided abiding | bestride bestrides bestrode bestridden | beget begets begot begotten begetting | befall befalls befell befallen befalling
bereave bereaves bereaved bereft | dive dives dived dove diving | partake partakes partook partaken partaking | saw saws sawed sawn sawing | shave shaves shaved shaven
sneak snuck | strew strewn | strike stricken | thrive thrives throve thriven thrived thriving | chide chid chidden | heave heaves hove | smite smites smote smitten
unwind unwinds unwound unwinding | slit slits slitting | wed weds wedded | belie belies belied belying | underlie underlies underlay underlain underlying | eye eyes eyed eyeing
canoe canoes canoed canoeing | hoe hoes hoed hoeing | toe toes toed toeing | shoe shoes shod shoeing | ski skis skied skiing | taxi taxis taxied taxiing
gas gassed gassing | bus busses bused bussed busing bussing | much more most | many more most | old elder eldest | little lesser | late latter | mere merest | money moneys monies | passerby passersby
moratorium moratoria | stadium stadia | aquarium aquaria | auditorium auditoria | honorarium honoraria | sanatorium sanatoria | emporium emporia | compendium compendia
podium podia | millennium millennia | ultimatum ultimata | momentum momenta | erratum errata | desideratum desiderata | ovum ova | colloquium colloquia | gymnasium gymnasia
crematorium crematoria | planetarium planetaria | terrarium terraria | trivium trivia | herbarium herbaria | solarium solaria | scriptorium scriptoria | atrium atria | cranium crania
interregnum interregna | candelabrum candelabra | continuum continua | substratum substrata | vacuum vacua | rostrum rostra | sternum sterna | septum septa | plectrum plectra | dictum dicta
agendum agenda agendas | corrigendum corrigenda | vivarium vivaria | encomium encomia | effluvium effluvia | residuum residua | serum sera | velum vela | labium labia | proscenium proscenia
octopus octopi | hippopotamus hippopotami | terminus termini | thesaurus thesauri | abacus abaci | calculus calculi | bacillus bacilli | stylus styli | cumulus cumuli | torus tori
papyrus papyri | colossus colossi | modulus moduli | sarcophagus sarcophagi | emeritus emeriti | rhombus rhombi | uterus uteri | nimbus nimbi | thrombus thrombi | gladiolus gladioli
streptococcus streptococci | esophagus esophagi | hypothalamus hypothalami | homunculus homunculi | narcissus narcissi | magus magi | viscus viscera | opus opuses
codex codices | apex apices | vortex vortices | cortex cortices | helix helices | directrix directrices | executrix executrices | testatrix testatrices | cervix cervices | radix radices
polyhedron polyhedra | ganglion ganglia | lexicon lexica | taxon taxa | mitochondrion mitochondria | stoma stomata | dogma dogmata | trauma traumata | lemma lemmata | enigma enigmata
tempo tempi | concerto concerti | graffito graffiti | paparazzo paparazzi | libretto libretti | virtuoso virtuosi | cherub cherubim | seraph seraphim | kibbutz kibbutzim | brother brethren
die dice | stave staves | sheaf sheaves | elf elves | menu menus | guru gurus | emu emus | milieu milieus | tableau tableaus | adieu adieus | alibi alibis | bikini bikinis | rabbi rabbis
kiwi kiwis | safari safaris | tsunami tsunamis | wiki wikis | emoji emojis | martini martinis | yogi yogis | mantis mantises | iris irises | testis testes | atlas atlases
canvas canvases | alias aliases aliased | pancreas pancreases | summons summonses | christmas | overseas | whereas | caribou caribous | bayou bayous
`);

/** Adjectives of one syllable that are compared by `-er` and `-est`; those in -y are known by `-ier`. */
export const englishAdjectives: ReadonlySet<string> = new Set(`
able ample apt bare big black blank bleak blind blue blunt bold brave brief bright brisk broad brown calm cheap clean clear clever close coarse cold common complete concise cool crisp crude cruel cute damp dark
dear deep dense dim dire dry dull dumb fair faint fat fast feeble few fierce fine firm fit flat fond frail frank free fresh full gay gentle glad grand grave great green grim
grey gross handsome hard harsh hollow high hoarse hot huge humble idle keen kind large late lean light long loose loud low lush mad mature mean mild narrow near neat new nice
noble obscure odd old pale plain pleasant plump polite poor posh profound proud pure quick quiet rare raw red remote rich ripe rough round rude sad
safe sane scant scarce shallow sharp short secure severe shrewd shy sick sincere simple slack sleek slight slim sly
slow small smart smooth soft sore sound sour sparse spare stable stale stark steep stern stiff still stout strange strict strong stupid subtle sure sweet swift tall tame
tart tender tense thick thin tight tiny tough true vague vast warm weak weird wet white wide wild wise young
`.trim().split(/\s+/));
