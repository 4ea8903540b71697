const words = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(/\S+/g) ?? []);

const PEOPLE = words('Person Patient Individual IndividualPhysician');

/** Organization of schema.org with everything below it, and the names other vocabularies give it. */
const ORGANISATIONS = words(`
  Organization Organisation Airline Consortium Cooperative Corporation EducationalOrganization FundingScheme GovernmentOrganization
  LibrarySystem LocalBusiness MedicalOrganization NGO NewsMediaOrganization OnlineBusiness OnlineStore PerformingGroup PoliticalParty
  Project FundingAgency ResearchProject ResearchOrganization SearchRescueOrganization SportsOrganization SportsTeam WorkersUnion
  CollegeOrUniversity ElementarySchool HighSchool MiddleSchool Preschool School DanceGroup MusicGroup TheaterGroup
  Dentist DiagnosticLab Hospital MedicalClinic CovidTestingFacility Pharmacy Physician PhysiciansOffice VeterinaryCare
  AnimalShelter ArchiveOrganization AutomotiveBusiness AutoBodyShop AutoDealer AutoPartsStore AutoRental AutoRepair AutoWash GasStation
  MotorcycleDealer MotorcycleRepair ChildCare DryCleaningOrLaundry EmergencyService FireStation PoliceStation EmploymentAgency
  EntertainmentBusiness AdultEntertainment AmusementPark ArtGallery Casino ComedyClub MovieTheater NightClub FinancialService
  AccountingService AutomatedTeller BankOrCreditUnion InsuranceAgency FoodEstablishment Bakery BarOrPub Brewery CafeOrCoffeeShop
  Distillery FastFoodRestaurant IceCreamShop Restaurant Winery GovernmentOffice PostOffice HealthAndBeautyBusiness BeautySalon DaySpa
  HairSalon HealthClub NailSalon TattooParlor HomeAndConstructionBusiness Electrician GeneralContractor HVACBusiness HousePainter
  Locksmith MovingCompany Plumber RoofingContractor InternetCafe LegalService Attorney Notary Library LodgingBusiness BedAndBreakfast
  Campground Hostel Hotel Motel Resort SkiResort VacationRental MedicalBusiness CommunityHealth Dermatology DietNutrition Emergency
  Geriatric Gynecologic Midwifery Nursing Obstetric Oncologic Optician Optometric Otolaryngologic Pediatric Physiotherapy
  PlasticSurgery Podiatric PrimaryCare Psychiatric PublicHealth ProfessionalService RadioStation RealEstateAgent RecyclingCenter
  SelfStorage ShoppingCenter SportsActivityLocation BowlingAlley ExerciseGym GolfCourse PublicSwimmingPool SportsClub StadiumOrArena
  TennisComplex Store BikeStore BookStore ClothingStore ComputerStore ConvenienceStore DepartmentStore ElectronicsStore Florist
  FurnitureStore GardenStore GroceryStore HardwareStore HobbyShop HomeGoodsStore JewelryStore LiquorStore MensClothingStore
  MobilePhoneStore MovieRentalStore MusicStore OfficeEquipmentStore OutletStore PawnShop PetStore ShoeStore SportingGoodsStore
  TireShop ToyStore WholesaleStore TelevisionStation TouristInformationCenter TravelAgency
  Agency Company BusinessEntity OrganizationalUnit FormalOrganization Group`);

/** "http://schema.org/Person", "schema:Person", "foaf:Person" → "person". */
export const localName = (name: string): string =>
  (/[^/#:]*$/.exec(name.trim().replace(/[/#:]+$/, ''))?.[0] ?? '').toLowerCase();

const FOAF = 'http://xmlns.com/foaf/0.1/';
const ONLY_OF_PEOPLE = words('firstName givenName familyName lastName surname phone mbox');

/** A thing without a type of which a vocabulary for people says how they are called or reached. */
export const speaksOfSomebody = (properties: readonly { name: string }[]): boolean =>
  properties.some(({ name }) => name.startsWith(FOAF) && ONLY_OF_PEOPLE.has(localName(name)));

const CONTACTS = words('ContactPoint PostalAddress');

/** A way to reach somebody the page does not mark up: by themselves they are the site's. */
export const isLooseContact = (types: readonly string[]): boolean =>
  types.some((type) => CONTACTS.has(localName(type)));

/** What kind of party the types of a marked-up thing make it; null for everything else. */
export function partyKind(types: readonly string[]): 'person' | 'organisation' | null {
  const names = types.map(localName);
  if (names.some((name) => PEOPLE.has(name))) return 'person';
  return names.some((name) => ORGANISATIONS.has(name)) ? 'organisation' : null;
}

/** Kinds of business that are often one person's practice. */
const PRACTICES = words('Attorney Dentist Notary Physician RealEstateAgent');

/** Whether a business may be a person by its type: what else it says must tell. */
export const isPractice = (types: readonly string[]): boolean =>
  types.some((type) => PRACTICES.has(localName(type)));
