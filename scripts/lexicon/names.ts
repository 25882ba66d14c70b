/** Given names that compromise lacks, written by hand; no list of names was copied. */

/** Names of men. */
export const moreMaleNames = `
  abbas abdelaziz abdelmadjid abderrahmane abdulaziz abdulla abdullahi abhishek abubakar adem adil aditya adnan afonso
  ahmadou ajay ajit akbar akhmed alaa aleksandar aleksander aleksandr aleksei aleksey alessandro alexandre alexandros
  alexandru alfonso alistair alvaro amadou amin amine amir amit amos anand anatoly anders andreas andrei andrej andres
  andrew andrey andriy andrzej angelos anil antoine anton antonin antonis anwar armand armando armin arnaud arne
  arnold arsen art artem arthur artur arturo arun arvind ashok ashraf asif aslan atif august augustin augusto austin
  axel ayman aziz baha barack barney bart bashar bashir basil bassam benigno benjamin benoit bernardo bernd bernhard
  bernie bert bertrand beto bilal bilawal bill bjorn bob bogdan bohdan boris borys boyd boyko branko bret bruno bryce
  bulent burak byron caleb calvin carlo carlos carsten casper cecil cem cengiz cesar cesare chaim christophe christos
  chuck claus clay clemens clement cliff cody cole conor constantin constantine corneliu cristian cristiano cyril
  cyrille cyrus daisuke dale damian damien danil danilo dario dariusz davide davit dean declan deepak dejan denis
  denys dermot desmond dick didier diego dieter dilip dimitar dimitri dimitrios dimitris dimitry dinesh dino diogo
  dirk dmitri dmitriy dmitry dmytro domingos dragan drazen dusan dylan eamon earl earnest ebrahim edgardo edmond
  edouard eduard eduardo efrain ehsan ehud elias elijah elisha elliot elliott elmar elon emanuele emilio emin emmanuel
  emmett enda enrico enrique enver eoin erhard eric erik ernesto ernie ernst erwin esteban ethan eugen eugene
  evangelos evgeny ezequiel fabian fabien fabio fabrice fadi fahad fahd faisal farhad farid farooq farouk faruk fathi
  fausto federico felipe felix ferdinand ferenc fergus fernand fernando fidel filip filippo finn flavio florian fouad
  francesco francisco franck franco franjo frank frantisek frederic frederick frederik fredrik friedrich fritz fuad
  fyodor gabor gabriel gaetano gamal ganesh gareth garth gary gautam gavin gene gennady georg georges georgi georgios
  georgy gerald gerard gerardo gerd gerhard german gert ghassan gheorghe giacomo giancarlo gianfranco gianluca gianni
  gideon gilad gilbert gilberto gilles gino giorgi giorgio giorgos giovanni giuliano giulio giuseppe gleb glen
  goodluck goran gotabaya gottfried grant greg gregor gregorio grigory grzegorz guido guilherme guillaume guillermo
  gunnar gunter gus gustav gustavo guy gyorgy habib hadi hafez haidar haider haitham hakan hakeem hakim hal halil
  hamad hamdan hamed hamza hank hannes hans harald hari harri harvey hasan hashim hassan hector heiko heinrich heinz
  helge hellmut helmut hendrik henning henri henrik henrique herb herbert hermann hernan herve hideki hideo hikmet
  hiroshi hiroyuki hisham holger horacio horst hosni hossam hossein hristo hubert hugh hugo humberto humza husam
  husein huseyin hussein iain ian ibrahim idris idriss ignacio ignazio ihor ilham ilir imad imran inaki iqbal irakli
  irfan isaac isidro ismael ismail istvan itamar ivan ivica ivo jaap jacek jacinto jack jacob jacques jafar jair jakob
  jakub jalal jamal jamil janez janos janusz jaroslav jaroslaw jasper jassim javad javed javier jawad jeb jed jeffrey
  jens jeremie jeroen jerome jerzy jesper jesus jim jiri joachim joao joaquim joaquin jochen joel joerg johan johann
  johannes jonas jonathan joost jordi jorg jorge jose josef josep josip jovan jozef juan julian julien julio julius
  jurgen jussi justin kamal kamel kamil kamran karan karel karim karl karlheinz karol kash kasper kazuo keiji keir
  keisuke keith kemal kenan kenji kenneth khaled khalid khalifa khalil kieran kiril kirill kirk kjell klaus klemens
  koichi koji konrad konstantin konstantinos kostas kristian kristoffer krzysztof kunal kurt kwame kwasi kyriakos
  ladislav lajos lakshman lamar lamine lance lars laszlo laurens laurent lauri lech lenny leo leonardo leonel leonid
  leopold leopoldo leszek lev levan lino lionel lorenz lorenzo lothar luc lucas luciano lucien lucio ludovic luigi
  luis luiz luka lukas luther lyle lyndon maarten maciej magnus mahathir mahdi mahesh mahinda mahmood mahmoud mahmud
  majed majid makoto maksim maksym malcolm malik mamadou manfred manish manmohan manolis mansoor mansour manuel marat
  marc marcel marcelo marcin marcio marco marcos marcus marek mariano marijan marin mario mariusz mark marko markus
  martin marvin marwan masahiro masoud massimo mateo mateusz mathias mathieu matias matteo matthias mauricio maurizio
  mauro max maximilian mehdi mehmet meles metin mevlut michail miguel mihai mikael mikhail mikheil mikko milan milorad
  milos miloslav milovan mircea mirko miro miroslav mirza mitt mladen mohamed mohammad mohammed mohan mohsen moise
  moises mojtaba monty moshe mostafa moussa muammar mubarak muhamed muhammad muhammadu mukesh mukhtar munir murad
  murat mustafa mustapha mykhailo mykola myles nabil nadim naftali naguib najib narendra naseem nasir nasser nate
  nathan nathaniel navin nawaf nawaz nayib nebojsa necmettin ned nelson nemanja nenad nestor newt nicanor niccolo
  nicholas nick nicolae nicolas nicos niels nigel nikhil niklas nikola nikolai nikolaos nikolay nikos nils nitin noah
  noboru norbert norberto nouri nuno nuri nursultan octavio oleg oleh oleksandr oleksii oleksiy olivier ollanta olli
  olof olusegun omar omer omid oren orhan orlando osama oscar oskar osman oswaldo otis otto ousmane owen pablo
  panagiotis panos paolo pascal pasquale patricio patrick patrik paulo pavel pavlo pawel pedro pekka petar peter petr
  petras petro petros philipp philippe pierluigi piero pierre pieter pietro pinchas piotr prabowo prachanda pradeep
  prakash pranab prasad prashant pravin predrag prithviraj pyotr qasim qassem quentin rachid radek radoslaw radovan
  rafael rafal rafik rafiq rahm rahul raimonds rainer raj raja rajan rajat rajeev rajendra rajesh rajiv rajnath rakesh
  ralf ralph ramazan ramesh ramiro ramon ramush ramzan ramzi ranil raoul raphael rashad rashid rasmus raul ravi ray
  raymond razak recep reggie reinaldo reiner reinhard renato renaud rex reza rhett riad ricardo riccardo rich rinat
  rishi riyad roald rob robert roberto roch rod rodolfo rodrigo rodrigue roelof rogelio rogerio rohan rohit roland
  rolando rolf roman romano ronan roque roshan ruben rudi rudolf rudy rufus ruhollah rupert ruslan russ rustam ryszard
  saad saadi sabri sachin sadiq saeb saeed saif sajid saleh salem salim salman salvador salvatore sameer sameh samir
  samson samuel sandeep sandro sanjay santiago saparmurat satoshi sauli sebastian sebastien sedat sefer selahattin
  selim semyon serdar serge sergei sergej sergey sergio serhiy serzh seyed shahbaz shahid shakil sharad sharif shashi
  shaukat shavkat shehbaz shigeru shimon shinichi shinzo shivraj shlomo siddharth siegfried silvio simeon sinan slavko
  slobodan soren sorin srdjan stanislav stanislaw stavros stefan stefano stefanos steffen stelios stipe stu sulaiman
  suleiman suleyman sunil surendra suresh svein sven svyatoslav sylvain sylvestre taha taher tahir takahiro takao
  takeo takeshi talal talat tamas tamim tarek tariq taro tayyip tedros teodor teodoro tetsuya thabo thad thaksin theo
  theodore theodoros thibault thierry thilo thorsten tiago tibor tigran timo timothee timur tino tito tobias tomas
  tomasz tomislav tommaso torsten toshihiko toshio trent trevor tsutomu tucker turki ty ugo uhuru ulf ulrich umar
  umaru urmas uwe vaclav vadim valdis valentin valentyn valeriy vance vasco vasily vasyl vedat venkatesh vern vic
  vicente vidar vijay vikram viktor vincent vincenzo vishal vitali vitaliy vitaly vito vittorio vivek vlad vladimir
  vladislav vojislav volker volodymyr vuk vyacheslav vytautas wade waldemar waleed walid wasim wiktor will willem
  witold wladyslaw wojciech wolfgang woody yahya yair yakov yasin yasir yasser yasuo yehuda yevgeny yevhen yitzhak
  yoav yoshihide yoshihiko yoshiro yossi youri yoweri yuichi yukio yuriy yusuf yusuke yves zaheer zahid zakir zalmay
  zayed zbigniew zdenek zdravko zeljko ziad zine zlatko zoltan zoran zurab zviad
`

/** Names of women. */
export const moreFemaleNames = `
  adriane agnes agnieszka aiko aishwarya akiko albertina aleksandra alena alessandra alessia alexandria alexandrina
  aliya alma almudena amal amelie amna amparo amrita anais anastasiia anastasiya andreia anita anjali anna annalena
  anne anneke anneli annelies anneliese antje antonella anuradha aparna apolonia april ariadne arundhati arzu asma
  asuncion aurelie aurora azadeh azucena begona bella benazir benedetta berit birgit birgitta birgitte brigida
  brigitta brigitte bruna catalina catarina cecilie chiara chika christel christelle clementina concha condoleezza
  coretta cristine crystal dagmar dagny daisy dalia danuta daria darya dawn deepa deepika delfina denisa desislava
  dilara dilma dolly dominika dorota dorothee dragana ebru edda edita ekaterina elaheh eleni eleonora eleonore elif
  elisabeth elisabetta elke elle elvira elzbieta emi emine encarnacion erna esra eszter eufemia eugenia eva eve
  evgenia ewa ewelina fabienne fabiola fadwa faith faiza fani fariba farideh farzaneh fatema fatemeh fatima fatimah
  fatou fatoumata federica ferida fern fernanda figen filomena flavia florentina franca francesca franka franziska
  freya frida gabriela gail galina ghada ghislaine giorgia giovanna giulia giuliana giuseppina gloria golnaz gordana
  graca grace grazia graziella greta grete gro gudrun gulnara gunilla hadeel halima halina hanan hanne hannelore
  haruka hazel heba hebe hedda hedwig heike helle heloise hend herta hiba hilda hildegard hind hiroko hoda holly hope
  houda huda huguette ieva ilaria ildiko ilse ilze imelda inara indira inga inge ingeborg ingrid inna ioana ioanna
  ionela irem irene irina iris irma irmgard isabelle ivana ivanka iveta ivona ivy izabela jacinda jade jadranka
  jadwiga jamila jana janina jasmine jasna jayalalithaa jelena jitka johanne jolanda jolanta josette josipa joy
  juliette julija june junko jutta jyoti kaja kalina kamala kaori karin karolina karoline kasia katalin katarina
  katarzyna katerina kateryna katharina katja katrin keiko kersti kerstin ketanji ketevan khadija khaleda kinga kirsi
  kirsten kitty klara klaudia konstantina krista kristalina kristiina krystyna ksenia kumiko kyrsten lada lakshmi
  lalita lamia larissa latifa laura leila leni lenka leonie letitia letizia lidija liliana liliane lilit lily linnea
  lisbeth liudmila livia ljiljana ljubica loredana loretta lotta lourdes luba lucia lucrecia lucyna ludmila ludmilla
  luiza lyubov lyudmila maaike madhuri mafalda magali magdalena mahnaz mairead maja malala malgorzata malin mamata
  manal manuela marcela margarethe margarida margarita margrethe mariam mariana mariann marianne marieke marielle
  marietta marija marika mariko marina marisol mariya marja marjan marjo marketa marta martina maryam maryana masako
  masha masoumeh mathilde matilde may maya mayawati mayumi megawati megumi melania melody meral mercedes meri merve
  mette michaela michiko mihaela milada milena mireille mirela miriam mirjam mirjana miroslava mitsuko miyuki monika
  montserrat mouna mumtaz nabila nada nadezhda nadia nadine nadira nahid najat najla naoko nargis nasreen nasrin
  natalia nataliia nataliya natalya natasa natascha natasha nawal nazanin neda neelam neha nerea neus ngozi nicoleta
  nigar nilufer nina nino nirmala nisha noelia nomvula nosiviwe noura nuria olena olesya olga olha olive olivera opal
  oriana orna ornella oxana palmira paloma paola parisa parveen patricia patrizia patsy paulina pavla pearl peg pelin
  penny petra pilar pinar pooja poonam pratibha preeti priti priya priyanka rachida radhika radka radmila rafaela
  rahima raisa rajaa rania raquel rasha rashida regine reiko rekha remedios renata renate renu reshma rima rita
  ritsuko rosalba rosalia rosangela rose rosina rosmah roswitha roya roza rubina ruby rukhsana rumiana ruta sabine
  sachiko sadia safiya sahar salima salma samantha samara samia samira sandrine sangeeta sania sanna saoirse saskia
  satu sayaka segolene seiko selma sevgi shabana shahida shahla shahnaz shahrzad shakila sharmila shazia sheikha
  shilpa shirin shreya shweta sigal sigrid silja silke silvana silvia simin simona simonetta sinead siobhan smita
  smriti sneha sofia solange soledad solveig sonia sonja soraya souad stefania stella suad sudha sue sujata summer
  sunita susana susanne sushma svetlana svitlana swati sylwia tahira taina tamako tamara tanja tarja taslima tatiana
  tatjana tatyana teija teresa tetiana tetyana thandi theresia tiina tina tomoko trine trude tulsi tzipi ulla ulrike
  ursula urszula ute vaira valentina valeria valeriya vandana varvara vasiliki vasundhara vera veronica veronika
  veronique vesna victoria viktoria viola violet violeta virginia virginie viviane wafa waltraud wanda wangari wislawa
  xenia xiomara yael yasmeen yasmin yasmina yekaterina yelena yevgenia yoko yolande yoriko yukari yuko yulia yuliya
  yumi yumiko yuriko zahra zainab zakia zaynab zdenka zeinab zeynep zhanna zinaida zita zora zsuzsa zsuzsanna zuzana
`

/** Given names of both: women’s in one country and men’s in another, or of either. */
export const neutralNames = `
  addison akira alex alexi alexis andi andrea angel anh arden ariel ashton aubrey avery ayo bailey billie blair bobbie
  brook cameron carey carroll casey cassidy chandra charlie chris claude codie corey cruz dale dana daniele darcy
  deniz derya devin devon dominique drew eden elisha emerson eun finley francis frankie gabriele gale gerry guadalupe
  harley harper hayden hikaru hui hyun ikram iman indra jackie jaden jamie jan jaya jean jesse jessie jin jing jo
  jodie jody joey jordan joss jude jules jung justice kai kaoru kaya kelly kendall kerry kim kiran kit kris krishna
  lane laurence lee lei leigh lesley leslie lindsay loren lou lynn mackenzie marian marion maxime mehr melle michal
  michele mickey min minh misha morgan nasim nermin nico nicola nikita nino noel noor nour nur orly ozgur paris parker
  pat patrice payton peyton phoenix phuong quinn reagan reese regan rene riley robbie robin ronnie rosario rowan sabah
  sacha sam sandy saroj sascha sasha seung shaheen shannon shay shelby sidney sima simone skylar soo stevie suman
  surya sydney tal taylor tendai terry thanh tory trinidad val valery vanja wallis wei xiao xin yan ying yuki zhenya
`

/** Names that are other words more often when they begin a sentence; their gender is told all the same. */
export const wordNames = `
  alexandria america an angel april art asia august austin brandy brooklyn buck carolina chad charity chase chelsea
  china crystal dakota dawn denver destiny do drew earl earnest eve faith fern florence foster gene genesis georgia
  ginger guy hamilton heather herb hope houston india islam israel jan jewel jordan joy june justice king lane lincoln
  london major may melody min norm olive orlando paris pat pearl peg penny phoenix price prince rich rocky rod rusty
  salvador santiago savannah sierra so sonny spike storm su summer sunny sydney trinity victoria violet virginia will
`

/** What compromise calls a given name and news copy does not, or what only puzzles. */
export const noNames = `
  aada aadya aarav aasha abulfazl adaline adalyn addilyn adelynn adi adolph adriena adriene advik aimar aislinn
  aislynn alayah alayna alecia aleisha alexandria alise alissa alycia alysa alyson amahle amberly amie amilia an
  anabel anamaria anisa anissa annamaria annett annmarie anohito antwan arleen arlena ashli ashlie ashly ataahua audri
  audry augustina austeja baker banks bayarmaa berg bethanie bettye binita boglarka bolormaa breanna brianne bridgett
  britni brittni brynn bud cam camile carrol casandra catherina cathryn catrina cayla cedrick chambers charla charlena
  chin christal chrystal cindi clair coleen cori corina corine courtni courtny cristal cyndi daina dandre danika daniz
  darcie daren darin darlena darrel dayle dayna de deandra deann debrah dela delena denese deshawn dj djeneba do
  domenic dorla dorthy dottie dusty dyllan ecrin edel efren ela elaina elelia elie elnora elroy elwood emelda emely
  emilee emmaline emmie estele estere evelin fatin fenna fields francina gabija gamalat garret genesis geraldina glena
  googoosh griselda gun gunay gunel hall hamilton hanah happiness hariet hariette harriett hasti hill himari hosniya
  houston ilina imogena inji irati isabele isabell islande ivaana ivalu izaro jacalyn jacquelina jaka jamaal jamel
  janae janele janella janessa jaqueline jarod jazmine jeana jeane jeanina jeanna jeannina jeffry jelen jenelle
  jenette jenifer jennette jeri jerri jerrod jesica jewell jil jilian jimi jina joane johana johnathan johnathon
  johnie joleen jolena jonathon josefine joselyn joya judeline juliann kabita kadiatou kaede kaleigh kandace
  kanyakumari karissa karyn kassie katelynn katherina kathrine kathryne kejsi keley keli kely kent kera kheira
  khongordzol kiley kimberli kimmernaq king kizzy klea kobe konul kori kourtney kristofer kristyn krystal kyla lacie
  lacy ladona ladonna lakesha lamija lashonda lavern laverna laverne leana leandra leane leann leanna leevi leja lela
  lelia lemuel lil lindsi lindsy lizbeth lizette lonny loraina loraine lorraina lorri louella luela luella lyla lyna
  lyne lynna lynnette macie madelina madelyn mandakranta margarette margret margrette mariamawit marshal marybeth
  maryjane marylou mat mats maxina maybell mayra mellie mellisa merissa mervin milford minenhle mirlande misty mitzi
  miyar mrignayani myrlande mystic naasunnguaq nadene nadina nahia nalla nehir nela nelisa nerissa nickolas nila nilay
  nisanur nivi noella nyla odelia odell odval oisha olin orval otha oyunbileg page paninnguaq patrica phylis pipaluk
  pol potter priscila priyamvada queenie quiana quinton rabina rachele randal randi reanna rebeka retha rickey ricki
  rickie rikki robbin rochele roghayyeh rolanda rolland ronda roni ronna rosalina rosalyn roseann rosella roselle
  rosendo rosetta roxie russel sakeena sakineh sallie samara sammie savanna scot season sep setayesh sevda shaim
  shanda shania shanna sharlene sharron sharyn shawna shayla shayma sherrie sherron shirlee shirli shirly shona shonda
  shristi shyla sillin sindy skip skye so somayyeh stacie starla stela susane suzana suzane suzette tabatha tameka
  tami tamika tammi tammie tamra tanika tanisha tawana tegan terrance tessie thandolwethu thomasina thurman tianna
  tierra tingting tisha tod tommie tonja tora tosha trista tui tula twila ugne urte uxue van vanesa velda vella vickie
  vikky vilte vonda wang ward watts weldon wendi whitni whitny widelene wila wilburn wiley wilford wilton winnifred
  yagmur yahli yuina yuna yuuma yvona yvone yvonna zachery zackary zackery zada zan zelma zena zeynab
`
