import { irregularForms } from './irregular.ts';

/** Stems that a verb has besides its own, of the preterite, the future and the first person. Written for this project. */
const stems = `
tener tuv tendr teng | estar estuv | andar anduv | poder pud podr | poner pus pondr pong | saber sup sabr | caber cup cabr | haber hub habr
hacer hic har hag | facer fic far fag | venir vin vendr veng | querer quis querr | decir dij dir dig | traer traj traig | ducir duj duzc
salir saldr salg | valer valdr valg | caer caig | oír oig | asir asg | ver ve | bendecir bendij bendig | maldecir maldij maldig
`;

const futureEnds = 'é á án ás emos ía ían ías íamos'.split(' ');
const presentEnds = 'o a an as amos'.split(' ');
const preteriteEnds = 'e o iste imos ieron eron iera ieran iese iesen era eran ese'.split(' ');

/** `tuv` → `tuvo`, `tuvieron`; `tendr` → `tendrá`; `teng` → `tengo`. */
function formsOf(stem: string): readonly string[] {
  const ends = /(?:[dbr]r|^[hfd][ai]r)$/.test(stem) ? futureEnds : /(?:g|zc|e)$/.test(stem) ? presentEnds : preteriteEnds;
  return ends.map((end) => stem + end);
}

const verbs = stems.trim().split(/\n|\|/).map((row) => row.trim().split(' ')).map(([verb = '', ...others]) => [verb, ...others.flatMap(formsOf)].join(' '));

/** Words that change more than a vowel. Written for this project. */
export const spanishIrregular = irregularForms(`${verbs.join('|')}
ser es son soy sea sean era eran fue fueron fuera fueran fuese será serán sería serían sido siendo somos fui
ir va van voy vaya vayan vamos iba iban irá irán iría ido yendo fue fueron
estar está están estoy esté estén estaba estado estando
haber ha han he hay haya hayan hemos había habían habido habiendo
tener tiene tienen tenía tenido tenida tenemos teniendo
hacer hace hacen hacía hizo hecho hecha hechos hechas haciendo
facer face facen facía fizo fecho fecha fechos fechas faciendo
decir dice dicen decía dicho dicha dichos dichas dicen diciendo
poner pone ponen ponía puesto puesta puestos puestas poniendo
venir viene vienen venía venido viniendo veniente venientes
poder puede pueden puedo pueda puedan podía podido pudiendo
querer quiere quieren quiero quiera quieran quería querían querido queriendo
saber sé sabe saben sepa sepan sabía sabido sabiendo
caber cabe caben quepo quepa quepan cabía cabido
traer trae traen traía traído traída traídos traídas trayendo
ducir duce ducen ducía ducido ducida duciendo
ver ve ven veía veían vio vieron viera vieran visto vista vistos vistas viendo vé vén vió
dar da dan doy dé den daba daban dio dieron diera dieran diese dará darán daría dado dada dados dadas dando
caer cae caen caía cayó cayeron cayera caerá caído caída caídos caídas cayendo
andar anda andan andaba andado andando | cocer cuece cuecen cuezo cueza coció cocía cocido | rehuir rehúye rehuyó rehuido
leer leo lee leen lea lean leía leían leí leyó leyeron leyera leerá leemos leído leída leídos leídas leyendo
creer creo cree creen crea crean creía creían creyó creyeron creyera creerá creído creída creyendo
proveer proveo provee proveen provea provean proveía proveyó proveyeron proveerá proveído provisto provista provistos provistas proveyendo
poseer poseo posee poseen posea posean poseía poseían poseyó poseyeron poseyera poseerá poseído poseída poseídos poseyendo
reír río ríe ríen ría rió rieron reía reirá reído riendo | freír fríe fríen frió frito frita fritos fritas freído
oír oye oyen oía oyó oyeron oirá oído oída oyendo | huir huyo huye huyen huya huyan huyó huyeron huía huían huido huida huidos huidas huimos huirá huyendo
salir sale salen salía salió salido saliendo | valer vale valen valía valió valido valiendo | asir ase asen asía asió asido
oler huelo huele huelen huela olía olió olieron olido oliendo | errar yerro yerra yerran yerre erraba erró erraron errado errando
erguir yergue yergo yerga irguió irguieron erguido | jugar juego juega juegan juegue jueguen | urgir urge urgen urja urgía urgió urgieron urgido
fiar fío fía fían fíe fíen fió fiaba fiado fiados fiada fiando | liar lía lían lió liado | criar cría crían críe crió criado criados crianza
guiar guío guía guían guíe guió guiaba guiado guiada guiando
escribir escribe escriben escriba escribía escribió escrito escrita escritos escritas escribiendo
scribir scribe scriben scriba scriban scribía scribió scribieron scrito scrita scritos scritas scribiendo
abrir abre abren abra abran abría abrió abrieron abrirá abierto abierta abiertos abiertas abriendo
cubrir cubre cubren cubra cubría cubrió cubierto cubierta cubiertos cubiertas cubriendo
romper rompe rompen rompía rompió roto rota rotos rotas | imprimir imprime imprimen imprimió impreso impresa impresos impresas imprimido
volver vuelve vuelven vuelvo vuelva vuelvan volvía volvió volverá vuelto vuelta vueltos vueltas volviendo
solver suelve suelven suelva suelvan solvía solvió solverá suelto suelta sueltos sueltas solviendo
dormir durmió durmieron durmiera durmieran durmiendo | morir muere mueren muera murió murieron muerto muerta muertos muertas muriendo
elegir electo electa electos electas | bendecir bendice bendicen bendito bendita bendecido | maldecir maldice maldicen maldito maldita maldecido
bueno buena buenos buenas buen mejor mejores | malo mala malos malas mal peor peores
grande grandes gran mayor mayores | pequeño pequeña pequeños pequeñas menor menores
primero primera primeros primeras primer | tercero tercera terceros tercer | santo santa santos santas san | ciento cientos cien
alguno alguna algunos algunas algún | ninguno ninguna ningún | cualquiera cualesquiera cualquier | alto alta altos altas
alcalde alcaldes alcaldesa alcaldesas | duque duques duquesa duquesas | conde condes condesa condesas | príncipe príncipes princesa princesas
barón barones baronesa baronesas | abad abades abadesa | líder líderes lideresa lideresas | tigre tigres tigresa | poeta poetas poetisa poetisas
sacerdote sacerdotes sacerdotisa | héroe héroes heroína heroínas | emperador emperadores emperatriz emperatrices | rey reyes reina reinas
gallo gallos gallina gallinas | vía vías | día días | país países | club clubes clubs | chalé chalés chalet chalets | compás compases
currículum currículums currículo currículos | estándar estándares estándars | álbum álbumes | fórum fórums foro foros
`);
